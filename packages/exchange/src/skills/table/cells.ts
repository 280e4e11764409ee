import { readDay } from '../../figures/day-text.ts';
import { shifted } from '../../figures/decimal.ts';
import type { DayOrder } from '../../figures/mapping.ts';
import { monthNamed } from '../../figures/month-names.ts';
import { readNumber } from '../../figures/number-text.ts';
import { type Field, quoted, type TableRow } from './row.ts';

type Tell = TableRow<string>['tell'];

export interface CellRules {
  /** Which comes first in days such as 03/04/2017; without it these are not understood. */
  readonly days?: DayOrder | undefined;
  /** The best score there is: 100 when left out, 1 where scores are parts of one. */
  readonly bestScore?: number | undefined;
}

/** @returns `undefined` for a cell that was told to be at fault */
export function dayOf(field: Field, { days }: CellRules, tell: Tell): string | undefined {
  const read = readDay(field.cell, { days });
  if (typeof read === 'string') return read;
  const why =
    read.code === 'order'
      ? 'it is not said whether the day or the month comes first'
      : read.code === 'no-such-day'
        ? 'there is no such day'
        : 'expected a day such as 2017-03-31';
  return tell('not-a-day', field, `${why}, got ${quoted(field)}`);
}

/** A score in percent. */
export function scoreOf(field: Field, { bestScore = 100 }: CellRules, tell: Tell): number | undefined {
  const read = readNumber(field.cell, undefined);
  if (typeof read === 'string' || read.sign !== '')
    return tell('not-a-number', field, `expected a score such as 85, got ${quoted(field)}`);
  const value = shifted(read, 0);
  const percent = read.percent ? value : Math.round((value / bestScore) * 1e6) / 1e4;
  if (percent < 0 || percent > 100)
    return tell(
      'out-of-range',
      field,
      `expected a score from 0 to ${read.percent ? '100 %' : bestScore}, got ${quoted(field)}`,
    );
  return percent;
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'passed', 'pass', 'ja', 'bestanden', 'oui', 'sí', 'si', 'sì']);
const no = new Set(['no', 'n', 'false', '0', 'failed', 'fail', 'not passed', 'nein', 'nicht bestanden', 'non']);

export function flagOf(field: Field, tell: Tell): boolean | undefined {
  const word = String(field.cell).trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : tell('not-a-flag', field, `expected yes or no, got ${quoted(field)}`);
}

export function countOf(field: Field, tell: Tell): number | undefined {
  const read = readNumber(field.cell, undefined);
  const value = typeof read === 'string' || read.sign !== '' || read.percent ? NaN : shifted(read, 0);
  return Number.isInteger(value) && value >= 0
    ? value
    : tell('not-a-number', field, `expected a whole number of visits, got ${quoted(field)}`);
}

/** `2017-08`, `08/2017`, `August 2017`, or any day of the month. */
export function monthOf(field: Field, rules: CellRules, tell: Tell): string | undefined {
  const text = String(field.cell).trim();
  const [, year, first] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, last, later] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const [, name = '', named] = /^(\p{L}+)\.?[ -]+(\d{4})$/u.exec(text) ?? [];
  const month = Number(first ?? last ?? monthNamed(name) ?? 0);
  const of = year ?? later ?? named;
  if (of !== undefined && month >= 1 && month <= 12) return `${of}-${String(month).padStart(2, '0')}`;
  const day = readDay(field.cell, { days: rules.days });
  if (typeof day === 'string') return day.slice(0, 7);
  return tell('not-a-month', field, `expected a month such as 2017-08, got ${quoted(field)}`);
}
