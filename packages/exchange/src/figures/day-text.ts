import { daysInMonth } from '@tandem-plan/core/plan';
import type { DayOrder } from './mapping.ts';
import { monthNamed } from './month-names.ts';

/** Why a text is no day. `order`: day and month may be either way round. `serial`: a spreadsheet's count of days. */
export type DayFault =
  | { readonly code: 'not-a-day' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'short-year' }
  | { readonly code: 'order' }
  | { readonly code: 'serial'; readonly day: string };

interface DayRules {
  readonly days?: DayOrder | undefined;
  /** Whether plain numbers are days. */
  readonly serial?: boolean | undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | DayFault {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { code: 'no-such-day' };
  return `${year}-${two(month)}-${two(day)}`;
}

/** A time of the day may follow: the day stays as it is written. */
const time = String.raw`(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`, 'i');
const compact = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const shortYear = /^\d{1,2}([-/.])(?:\d{1,2}|\p{L}+\.?)\1\d{2}$/u;
const dayNamed = new RegExp(String.raw`^(\d{1,2})\.?[-/ ]*(\p{L}+)\.?[-/ ,]*(\d{4})${time}$`, 'iu');
const namedDay = new RegExp(String.raw`^(\p{L}+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${time}$`, 'iu');

/** Days that spreadsheets count from 1970 to 2119. */
const serials = { from: 25_569, to: 80_000 };

/** Longer than any date. */
const longest = 64;

/** A day as people and programs write it: `2017-03-31`, `31.03.2017 00:00`, `20170331`, `31 March 2017`. */
export function readDay(cell: string | number, rules: DayRules = {}): string | DayFault {
  const text = String(cell).trim();
  if (text.length > longest) return { code: 'not-a-day' };
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first !== null) {
    const [year = 0, month = 0, day = 0] = first
      .slice(1)
      .filter((part) => /^\d/.test(part))
      .map(Number);
    return dayOf(year, month, day);
  }
  const last = yearLast.exec(text);
  if (last !== null) return eitherWay(Number(last[1]), Number(last[3]), Number(last[4]), rules.days);
  const named = dayNamed.exec(text) ?? namedDay.exec(text);
  if (named !== null) {
    const [one = '', other = ''] = [named[1], named[2]];
    const [name, day] = /^\d/.test(one) ? [other, one] : [one, other];
    const month = monthNamed(name);
    return month === undefined ? { code: 'not-a-day' } : dayOf(Number(named[3]), month, Number(day));
  }
  if (shortYear.test(text)) return { code: 'short-year' };
  const count = Number(text);
  if (/^\d{5}(?:\.\d+)?$/.test(text) && count >= serials.from && count < serials.to) {
    const day = dayOfSerial(count);
    return rules.serial === true ? day : { code: 'serial', day };
  }
  return { code: 'not-a-day' };
}

function eitherWay(one: number, other: number, year: number, order: DayOrder | undefined): string | DayFault {
  const dayFirst = dayOf(year, other, one);
  if (order === 'day-month-year' || one === other) return dayFirst;
  const monthFirst = dayOf(year, one, other);
  if (order === 'month-day-year') return monthFirst;
  if (typeof dayFirst === 'string' && typeof monthFirst === 'string') return { code: 'order' };
  return typeof dayFirst === 'string' ? dayFirst : monthFirst;
}

/** Spreadsheets count days from the end of 1899. */
const dayOfSerial = (count: number): string =>
  new Date((Math.floor(count) - 25_569) * 86_400_000).toISOString().slice(0, 10);
