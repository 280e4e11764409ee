import type { Plan } from '@tandem-plan/core/plan';
import { isPeriodKey } from '@tandem-plan/core/plan';
import { periodRange } from '@tandem-plan/core/views';
import { isCalendarYear, periodHolding, periodKey, sameDays } from './calendar-periods.ts';
import { type DayFault, readDay } from './day-text.ts';
import type { DayOrder, Grain, Years } from './mapping.ts';
import { monthNamed } from './month-names.ts';

/** Why a text is no period. `years`: nobody says whose years it counts. `no-such-period`: the calendar has none of these days. */
export type PeriodFault =
  | DayFault
  | { readonly code: 'not-a-period' }
  | { readonly code: 'no-such-period' }
  | { readonly code: 'years' }
  | { readonly code: 'grain'; readonly day: string };

export interface PeriodRules {
  readonly calendar: Plan['calendar'];
  readonly days?: DayOrder | undefined;
  readonly serial?: boolean | undefined;
  readonly grain?: Grain | undefined;
  readonly years?: Years | undefined;
}

export interface Named {
  readonly grain: Grain;
  readonly year: number;
  readonly nth: number;
}

const year = String.raw`((?:19|20|21)\d{2})`;
const forms: readonly (readonly [pattern: RegExp, read: (one: string, other: string) => Named | undefined])[] = [
  [new RegExp(`^${year}$`), (one) => ({ grain: 'year', year: Number(one), nth: 1 })],
  [new RegExp(String.raw`^${year}[-/. ]*Q([1-4])$`, 'i'), (one, other) => quarter(one, other)],
  [new RegExp(String.raw`^Q([1-4])[-/. ]*${year}$`, 'i'), (one, other) => quarter(other, one)],
  [new RegExp(String.raw`^([1-4])\.? ?(?:Q|Quartal|Quarter)[-/. ]*${year}$`, 'i'), (one, other) => quarter(other, one)],
  [new RegExp(String.raw`^${year}[-/. ]?(0?[1-9]|1[0-2])$`), (one, other) => month(one, Number(other))],
  [new RegExp(String.raw`^(0?[1-9]|1[0-2])[-/. ]${year}$`), (one, other) => month(other, Number(one))],
  [new RegExp(String.raw`^(\p{L}+)\.?[-/ ]*${year}$`, 'u'), (one, other) => month(other, monthNamed(one))],
  [new RegExp(String.raw`^${year}[-/ ]*(\p{L}+)\.?$`, 'u'), (one, other) => month(one, monthNamed(other))],
];

const quarter = (of: string, nth: string): Named => ({ grain: 'quarter', year: Number(of), nth: Number(nth) });
const month = (of: string, nth: number | undefined): Named | undefined =>
  nth === undefined ? undefined : { grain: 'month', year: Number(of), nth };

/** Longer than any name of a period. */
const longest = 40;

/** A period by its name: `2017`, `Q3 2017`, `2017-03`, `March 2017`. */
export function namedPeriod(text: string): Named | undefined {
  if (text.length > longest) return undefined;
  for (const [pattern, read] of forms) {
    const [, one = '', other = ''] = pattern.exec(text) ?? [];
    const named = one === '' ? undefined : read(one, other);
    if (named !== undefined) return named;
  }
  return undefined;
}

const short = /^(\p{L}+|\d{1,2}|Q[1-4])\.?[-/. '’]+\d{2}$/u;

/** `Jan-17`, `03/17`: of which century? */
function isShort(text: string): boolean {
  const [, month = ''] = short.exec(text) ?? [];
  return month !== '' && (!/^\p{L}+$/u.test(month) || monthNamed(month) !== undefined);
}

/** Nobody but the plan writes P09; years and quarters may be anybody's. */
export const isOwnMonth = (text: string): boolean => text.length === 8 && isPeriodKey(text.toUpperCase());

/** A named period as the calendar's key for the same days. */
export function keyOf({ grain, year: of, nth }: Named, { calendar, years }: PeriodRules): string | PeriodFault {
  if (isCalendarYear(calendar)) return periodKey(grain, of, nth);
  if (years === undefined) return { code: 'years' };
  if (years === 'fiscal') return within(periodKey(grain, of, nth), calendar);
  return sameDays(grain, of, nth, calendar) ?? { code: 'no-such-period' };
}

const within = (key: string, calendar: Plan['calendar']): string | PeriodFault =>
  periodRange(key, calendar) === undefined ? { code: 'no-such-period' } : key;

/** A period key, a period by its name, or the period that holds a day. */
export function readPeriod(cell: string | number, rules: PeriodRules): string | PeriodFault {
  const text = String(cell).trim();
  if (isOwnMonth(text)) return within(text.toUpperCase(), rules.calendar);
  const named = namedPeriod(text);
  if (named !== undefined) return keyOf(named, rules);
  if (isShort(text)) return { code: 'short-year' };
  const day = readDay(text, rules);
  if (typeof day !== 'string') return day.code === 'not-a-day' ? { code: 'not-a-period' } : day;
  if (rules.grain === undefined) return { code: 'grain', day };
  return periodHolding(day, rules.grain, rules.calendar) ?? { code: 'no-such-period' };
}

const digits = (cell: string): number => (/^\d{1,4}(?:\.0+)?$/.test(cell.trim()) ? Number(cell) : Number.NaN);

/** A year with its century. */
export function yearText(cell: string): number | undefined {
  const of = digits(cell);
  return of >= 1900 && of < 2200 ? of : undefined;
}

/** `3`, `Q3`. */
export function quarterText(cell: string): number | undefined {
  const nth = digits(cell.trim().replace(/^Q ?/i, ''));
  return nth >= 1 && nth <= 4 ? nth : undefined;
}

/** `3`, `03`, `March`. */
export function monthText(cell: string): number | undefined {
  const nth = digits(cell);
  return nth >= 1 && nth <= 12 ? nth : monthNamed(cell);
}
