/** How one language writes decimal point and groups. */
interface Marks {
  readonly decimal: string;
  readonly group: string;
  readonly digits: readonly string[];
}

const known = new Map<string, Marks>();

function marksOf(lang: string): Marks {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(12345.6);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  const plain = new Intl.NumberFormat(lang, { useGrouping: false });
  const marks = {
    decimal: find('decimal') ?? '.',
    group: find('group') ?? ',',
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
  };
  known.set(lang, marks);
  return marks;
}

const shape = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/**
 * A number as people of one locale type it, or copy it from a spreadsheet: `1.234,50` in German, `1,234.50` in English,
 * with spaces, a true minus or a trailing percent sign.
 *
 * @returns `undefined` for what is no number; never NaN or an infinity
 * @example typedNumber('1.234,5', 'de') // 1234.5
 */
export function typedNumber(text: string, lang: string): number | undefined {
  const { decimal, group, digits } = marksOf(lang);
  let plain = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '');
  plain = plain.replace(/%$/, '');
  plain = digits.reduce((all, digit, value) => all.replaceAll(digit, String(value)), plain);
  // A group has three digits after it; `1,5` typed by an English reader is no 15.
  const [whole = '', ...fraction] = plain.split(decimal);
  if (fraction.length > 1) return undefined;
  const groups = whole.split(group);
  if (groups.length > 1 && !groups.slice(1).every((part) => /^\d{2,3}$/.test(part))) return undefined;
  if (fraction[0]?.includes(group) === true) return undefined;
  const joined = groups.join('') + (fraction.length === 1 ? `.${fraction[0] ?? ''}` : '');
  if (!shape.test(joined)) return undefined;
  const value = Number(joined);
  return Number.isFinite(value) ? value : undefined;
}

const writers = new Map<string, Intl.NumberFormat>();

/** A number as a reader of the locale would type it: no groups, all its digits. */
export function typable(value: number, lang: string, digits = 12): string {
  const key = `${lang} ${digits}`;
  const writer = writers.get(key) ?? new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: digits });
  writers.set(key, writer);
  return writer.format(value);
}
