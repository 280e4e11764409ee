import type { Plan } from '@tandem-plan/core/plan';
import { periodRange } from '@tandem-plan/core/views';
import type { Grain } from './mapping.ts';

type Calendar = Plan['calendar'];

const perYear: Readonly<Record<Grain, number>> = { year: 1, quarter: 4, month: 12 };

export function periodKey(grain: Grain, year: number, nth: number): string {
  const name = String(year).padStart(4, '0');
  if (grain === 'year') return name;
  return grain === 'quarter' ? `${name}-Q${nth}` : `${name}-P${String(nth).padStart(2, '0')}`;
}

/** Whether its years, quarters and months are those on the wall. */
export const isCalendarYear = ({ type, startMonth }: Calendar): boolean =>
  (type === undefined || type === 'month') && (startMonth ?? 1) === 1;

/** The first period that fits, among those that may touch a year. */
function find(grain: Grain, year: number, calendar: Calendar, fits: (start: string, end: string) => boolean) {
  for (const each of [year, year - 1, year + 1]) {
    for (let nth = 1; nth <= perYear[grain]; nth += 1) {
      const key = periodKey(grain, each, nth);
      const range = periodRange(key, calendar);
      if (range !== undefined && fits(range.start, range.end)) return key;
    }
  }
  return undefined;
}

/** The period that holds a day; `undefined` where the calendar cannot say. */
export const periodHolding = (day: string, grain: Grain, calendar: Calendar): string | undefined =>
  find(grain, Number(day.slice(0, 4)), calendar, (start, end) => start <= day && day <= end);

/**
 * The fiscal period that is the same days as a quarter, month or year of the calendar on the wall; `undefined` where none is,
 * as in calendars by weeks.
 */
export function sameDays(grain: Grain, year: number, nth: number, calendar: Calendar): string | undefined {
  const wall = periodRange(periodKey(grain, year, nth), {});
  return find(grain, year, calendar, (start, end) => start === wall?.start && end === wall.end);
}
