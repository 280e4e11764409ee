import type { Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { calendarOf } from '../kpi/calendar-of.ts';
import { type Calendar, type DayRange, type Grain, periodRange, periodsOfYear } from '../kpi/period.ts';
import { ended, grainOf, inTime } from '../kpi/series.ts';
import { measureOf, valueOf, wholeFigures } from '../kpi/whole.ts';
import type { WindowState } from './incentives-view.ts';
import { partOfKpi } from './part-of-kpi.ts';

type Incentive = Plan['incentives'][number];
type Kpi = Plan['kpis'][number];

/** What is known of one window. */
export interface Window {
  readonly period: string | null;
  readonly range: DayRange;
  readonly state: WindowState;
  readonly figure: number | null;
  readonly through: string | null;
  /** Whether the figure earns something already: of a sum that should stay low only when all of it is known. */
  readonly pays: boolean;
  /** How often it is reported, how many of its periods are and how many are not; `null` where nothing says so. */
  readonly reports: { readonly per: Grain; readonly known: number; readonly open: number } | null;
}

/**
 * The windows that have begun by the day, in order: of the plan's time, in the calendar of the KPI. Only periods that
 * have ended count, and only where they lie within the window as a whole.
 *
 * @param until the day looked at, or that on which the incentive was withdrawn, if earlier
 */
export function windowsOf(plan: Plan, incentive: Incentive, kpi: Kpi, until: string): readonly Window[] {
  const calendar = calendarOf(plan, kpi);
  const part = partOfKpi(plan, kpi, incentive.slice);
  const reported = ended(wholeFigures(plan, part).actuals, { calendar, asOf: until });
  const per = kpi.frequency ?? grainOf(reported.map(({ period }) => period));
  const measure = measureOf(kpi);
  return rangesOf(plan, incentive.every, calendar, until).map(({ period, range }) => {
    const own = reported.filter((one) => one.range.start >= range.start && one.range.end <= range.end);
    const figure = inTime(
      own.map((one) => one.figure),
      measure,
    );
    const last = own.at(-1);
    const complete = measure === 'flow' ? covers(own, range) : last?.range.end === range.end;
    const state = last === undefined ? 'unknown' : range.end > until ? 'running' : complete ? 'settled' : 'incomplete';
    return {
      period,
      range,
      state,
      figure: figure === undefined ? null : valueOf(figure, kpi),
      through: last?.range.end ?? null,
      pays: figure !== undefined && (state === 'settled' || measure !== 'flow' || !isFalling(kpi)),
      reports: per === undefined ? null : reportsIn(range, per, calendar, own),
    };
  });
}

/** Whether less is better. */
export const isFalling = ({ direction }: Kpi): boolean => direction === 'decrease' || direction === 'below';

type Reported = { readonly range: DayRange };

function covers(own: readonly Reported[], { start, end }: DayRange): boolean {
  let open = start;
  for (const { range } of own) {
    if (range.start > open) return false;
    open = addDays(range.end, 1);
  }
  return open > end;
}

function reportsIn(window: DayRange, per: Grain, calendar: Calendar, own: readonly Reported[]): Window['reports'] {
  const all = periodsWithin(window, per, calendar);
  const known = all.filter(({ range }) =>
    own.some((one) => one.range.start <= range.start && one.range.end >= range.end),
  );
  return { per, known: known.length, open: all.length - known.length };
}

function rangesOf(
  plan: Plan,
  every: Incentive['every'],
  calendar: Calendar,
  until: string,
): readonly { readonly period: string | null; readonly range: DayRange }[] {
  const all =
    every === undefined ? [{ period: null, range: plan.period }] : periodsWithin(plan.period, every, calendar);
  return all.filter(({ range }) => range.start <= until);
}

/** Periods of one length that lie within a stretch of time. */
function periodsWithin({ start, end }: DayRange, grain: Grain, calendar: Calendar) {
  const found: { period: string; range: DayRange }[] = [];
  for (let year = Number(start.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)); year += 1)
    for (const period of periodsOfYear(grain, year)) {
      const range = periodRange(period, calendar);
      if (range !== undefined && range.start >= start && range.end <= end) found.push({ period, range });
    }
  return found;
}
