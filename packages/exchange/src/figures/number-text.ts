import { type Decimal, decimalOf, decimalOfNumber } from './decimal.ts';

export interface NumberRead extends Decimal {
  readonly percent: boolean;
  /** The code or sign of a currency beside it; blank where there is none. */
  readonly sign: string;
}

/** `ambiguous`: 1,234 is a thousand to some, and one and a bit to others. `separators`: they stand where none can. */
export type NumberFault = 'not-a-number' | 'ambiguous' | 'separators' | 'too-precise';

type Point = '.' | ',';

const plain = (decimal: Decimal | undefined): NumberRead | NumberFault =>
  decimal === undefined ? 'too-precise' : { ...decimal, percent: false, sign: '' };

/**
 * A figure as people write it: `1.234,50 €`, `(1,200)`, `12 %`, `.5`.
 *
 * @param point what stands before the decimals; without it only what reads one way is read
 */
export function readNumber(cell: string | number, point: Point | undefined): NumberRead | NumberFault {
  if (typeof cell === 'number') return plain(decimalOfNumber(cell));
  return quickly(cell, point) ?? carefully(cell.trim(), point);
}

/** Nearly all figures are digits with a point at most: looked at letter by letter, which is several times quicker. */
function quickly(text: string, point: Point | undefined): NumberRead | undefined {
  const length = text.length;
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  if (length - at > 15 || length === at) return undefined;
  const negative = at === 1;
  let digits = 0;
  let places = -1;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + code - 48;
      if (places >= 0) places += 1;
    } else if (code === 46 && places < 0 && point === '.') places = 0;
    else return undefined;
  }
  if (places === 0) return undefined;
  return { digits: negative ? 0 - digits : digits, places: Math.max(0, places), percent: false, sign: '' };
}

const spaces = /[\s\u00A0\u202F\u2009]/g;
const body = /^([^\d.,]*)([\d.,'’\s]*\d[.,]?|\d+(?:[.,]\d+)?[eE][+-]?\d+)([^\d.,]*)$/;

/** Longer than any figure. */
const longest = 64;

function carefully(text: string, point: Point | undefined): NumberRead | NumberFault {
  if (text.length > longest) return 'not-a-number';
  const bracketed = /^([^()]*)\((.*)\)([^()]*)$/.exec(text);
  const inner = bracketed === null ? text : `${bracketed[1]}${bracketed[2]}${bracketed[3]}`;
  const match = body.exec(inner.replace(spaces, ' '));
  if (match === null) return 'not-a-number';
  const [, before = '', figure = '', after = ''] = match;
  const around = `${before} ${after}`;
  const minuses = around.match(/[-\u2212]/g)?.length ?? 0;
  if (minuses > 1 || (minuses === 1 && bracketed !== null)) return 'not-a-number';
  const percent = around.includes('%');
  const signs = around.replace(/[-\u2212+%]/g, ' ').trim();
  if (/\s/.test(signs)) return 'not-a-number';
  const read = digitsOf(figure.trim(), point);
  if (typeof read === 'string') return read;
  const digits = bracketed !== null || minuses === 1 ? 0 - read.digits : read.digits;
  return { digits, places: read.places, percent, sign: signs.replace(/\.$/, '') };
}

function digitsOf(figure: string, point: Point | undefined): Decimal | NumberFault {
  if (/[eE]/.test(figure)) {
    const value = decimalOfNumber(Number(figure.replace(',', '.')));
    return (figure.includes(',') && point === '.') || value === undefined ? 'not-a-number' : value;
  }
  const decimalPoint = point ?? pointOf(figure);
  if (decimalPoint === 'ambiguous') return decimalPoint;
  const [whole = '', fraction = '', ...more] = figure.split(decimalPoint);
  if (more.length > 0 || !/^\d*$/.test(fraction) || !isGrouped(whole)) return 'separators';
  return decimalOf(whole.replace(/\D/g, ''), fraction) ?? 'too-precise';
}

/** Thousands in groups of three, by one and the same mark. */
const isGrouped = (whole: string): boolean =>
  /^\d*$/.test(whole) || /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/.test(whole);

/** What has to be the decimal point of a figure, where that can be told. */
function pointOf(figure: string): Point | 'ambiguous' {
  const [dot, comma] = [figure.lastIndexOf('.'), figure.lastIndexOf(',')];
  if (dot === -1 && comma === -1) return '.';
  if (dot !== -1 && comma !== -1) return dot > comma ? '.' : ',';
  const [mark, other]: readonly [Point, Point] = dot === -1 ? [',', '.'] : ['.', ','];
  const [whole = '', fraction = '', ...more] = figure.split(mark);
  if (more.length > 0) return other;
  const grouped = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return grouped ? 'ambiguous' : mark;
}

/** Which decimal points a figure allows: both where it is digits only, one where it tells. */
export const pointsOf = (text: string): readonly Point[] =>
  (['.', ','] as const).filter((point) => typeof readNumber(text, point) !== 'string');
