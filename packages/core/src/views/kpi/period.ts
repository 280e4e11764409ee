import { isPeriodKey, type Plan } from '../../plan/index.ts';
import { addDays, dayNumber, dayOf, firstOfMonth } from '../days.ts';

export type Calendar = Plan['calendar'];
export type Grain = 'month' | 'quarter' | 'year';

/** First and last day. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

interface PeriodParts {
  readonly grain: Grain;
  readonly year: number;
  /** From 1, within the year; 1 for a year. */
  readonly nth: number;
}

export function periodParts(period: string): PeriodParts {
  if (!isPeriodKey(period)) throw new RangeError(`"${period}" is no period; expected YYYY, YYYY-Qn or YYYY-Pnn`);
  const year = Number(period.slice(0, 4));
  const nth = Number(period.slice(6));
  return period.length === 4
    ? { grain: 'year', year, nth: 1 }
    : { grain: period[5] === 'Q' ? 'quarter' : 'month', year, nth };
}

export function periodKey(grain: Grain, year: number, nth: number): string {
  const name = String(year).padStart(4, '0');
  if (grain === 'year') return name;
  return grain === 'quarter' ? `${name}-Q${nth}` : `${name}-P${String(nth).padStart(2, '0')}`;
}

const perYear: Readonly<Record<Grain, number>> = { year: 1, quarter: 4, month: 12 };
const monthsIn: Readonly<Record<Grain, number>> = { year: 12, quarter: 3, month: 1 };

/** All periods of a year at one grain, in order. */
export const periodsOfYear = (grain: Grain, year: number): readonly string[] =>
  Array.from({ length: perYear[grain] }, (_, index) => periodKey(grain, year, index + 1));

/** The period's parts at a finer grain, in order; itself at its own. */
export function partsOf(period: string, grain: Grain): readonly string[] {
  const { grain: own, year, nth } = periodParts(period);
  const count = monthsIn[own] / monthsIn[grain];
  return Array.from({ length: count }, (_, index) => periodKey(grain, year, (nth - 1) * count + index + 1));
}

/**
 * First and last day of a period. A plan without a calendar has calendar years.
 *
 * A fiscal year is named for the calendar year it begins in, a calendar by weeks for the year in which the
 * year before it would have ended by months: the retail year that ends on the Saturday nearest 31 January
 * 2018 is 2017.
 *
 * @returns `undefined` for a period the calendar does not have, such as P13 of twelve
 * @throws RangeError if `period` is no period key
 * @example periodRange('2017-Q1', { type: 'month', startMonth: 4 }) // { start: '2017-04-01', end: '2017-06-30' }
 */
export function periodRange(period: string, calendar: Calendar): DayRange | undefined {
  const known = ranges.get(calendar) ?? new Map<string, DayRange | undefined>();
  ranges.set(calendar, known);
  if (known.has(period)) return known.get(period);
  const range = rangeOf(period, calendar);
  known.set(period, range);
  return range;
}

/** Every figure of every KPI asks for its period, and a plan has few of them. */
const ranges = new WeakMap<Calendar, Map<string, DayRange | undefined>>();

function rangeOf(period: string, calendar: Calendar): DayRange | undefined {
  const { grain, year, nth } = periodParts(period);
  if (nth > perYear[grain]) return undefined;
  const before = (nth - 1) * monthsIn[grain];
  const after = before + monthsIn[grain];
  if (calendar.type === undefined || calendar.type === 'month') {
    const first = calendar.startMonth ?? 1;
    return { start: firstOfMonth(year, first + before), end: addDays(firstOfMonth(year, first + after), -1) };
  }
  const start = weekYearStart(calendar, year);
  const next = weekYearStart(calendar, year + 1);
  if (start === undefined || next === undefined) return undefined;
  return {
    start: dayOf(start + 7 * weeksBefore(calendar.type, before)),
    // The 53rd week of a long year belongs to its last period.
    end: dayOf((after === 12 ? next : start + 7 * weeksBefore(calendar.type, after)) - 1),
  };
}

const weeksBefore = (pattern: string, months: number): number =>
  Array.from({ length: months }, (_, index) => Number(pattern.split('-')[index % 3])).reduce((a, b) => a + b, 0);

const weekdayNumbers: Readonly<Record<string, number>> = {
  thursday: 0,
  friday: 1,
  saturday: 2,
  sunday: 3,
  monday: 4,
  tuesday: 5,
  wednesday: 6,
};

/** Day number on which a year by weeks begins: the day after the anchor of the year before. */
function weekYearStart({ weekday, month, anchor }: Calendar, year: number): number | undefined {
  if (weekday === undefined || month === undefined || anchor === undefined) return undefined;
  const endsIn = month === 12 ? year - 1 : year;
  const monthEnd = dayNumber(firstOfMonth(endsIn, month + 1)) - 1;
  // 1970-01-01, day 0, was a Thursday.
  const back = (((monthEnd - (weekdayNumbers[weekday] ?? 0)) % 7) + 7) % 7;
  return monthEnd - back + (anchor === 'nearest' && back > 3 ? 7 : 0) + 1;
}
