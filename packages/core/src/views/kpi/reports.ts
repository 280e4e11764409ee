import type { Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { calendarOf } from './calendar-of.ts';
import { type Calendar, type DayRange, type Grain, periodRange, periodsOfYear } from './period.ts';
import { figureAt, grainOf } from './series.ts';
import { type Figure, measureOf, wholeFigures } from './whole.ts';

type Kpi = Plan['kpis'][number];

/** A period of the plan whose actual should be known. */
export interface DueReport {
  readonly period: string;
  readonly range: DayRange;
  /** Last day on which it could be reported in time. */
  readonly due: string;
  /** Whether the figure of the whole is known. */
  readonly known: boolean;
}

/** Days after a period's end until its actual is due: the KPI's own, or 30 for sell-through, which comes from a third side, else 10. */
export const reportingLag = ({ lag, perspective }: Pick<Kpi, 'lag' | 'perspective'>): number =>
  lag ?? (perspective === 'sell-through' ? 30 : 10);

/** Every report that should be there by `asOf`, in order of time: of periods that lie within the plan's own. */
export function reportsDue(
  plan: Plan,
  kpi: Kpi,
  actuals: ReadonlyMap<string, Figure>,
  asOf: string,
): readonly DueReport[] {
  const { isKnown, periods, dueOf } = reporting(plan, kpi, actuals);
  const reports: DueReport[] = [];
  for (const { period, range } of periods) {
    const due = dueOf(range);
    if (due >= asOf) break;
    reports.push({ period, range, due, known: isKnown(period, range) });
  }
  return reports;
}

/** The last period whose report is due by `asOf`; `undefined` while none is, or while nothing says how often it is reported. */
export function lastReport(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): DueReport | undefined {
  const { isKnown, periods, dueOf } = reporting(plan, kpi, wholeFigures(plan, kpi).actuals);
  for (let index = periods.length - 1; index >= 0; index -= 1) {
    const { period, range } = periods[index] as Within;
    const due = dueOf(range);
    if (due < asOf) return { period, range, due, known: isKnown(period, range) };
  }
  return undefined;
}

function reporting(plan: Plan, kpi: Kpi, actuals: ReadonlyMap<string, Figure>) {
  const grain = kpi.frequency ?? grainOf(actuals.keys()) ?? grainOf(kpi.targets.map(({ period }) => period));
  const lag = reportingLag(kpi);
  const measure = measureOf(kpi);
  const calendar = calendarOf(plan, kpi);
  const isCovered = ({ start, end }: DayRange) => {
    for (const period of actuals.keys()) {
      const range = periodRange(period, calendar);
      if (range !== undefined && range.start <= start && range.end >= end) return true;
    }
    return false;
  };
  return {
    periods: grain === undefined ? [] : periodsIn(plan.period, calendar, grain),
    dueOf: ({ end }: DayRange) => addDays(end, lag),
    isKnown: (period: string, range: DayRange) => figureAt(actuals, period, measure) !== undefined || isCovered(range),
  };
}

export interface Within {
  readonly period: string;
  readonly range: DayRange;
}

/** All KPIs of a plan ask for them, and mostly in one calendar. */
const within = new WeakMap<Calendar, Map<string, readonly Within[]>>();

/** The periods of one grain that lie within the plan's own, in order. */
export function periodsIn(period: Plan['period'], calendar: Calendar, grain: Grain): readonly Within[] {
  const known = within.get(calendar) ?? new Map<string, readonly Within[]>();
  const which = period.start + period.end + grain;
  const periods = known.get(which) ?? periodsBetween(period, calendar, grain);
  within.set(calendar, known.set(which, periods));
  return periods;
}

function periodsBetween({ start, end }: DayRange, calendar: Calendar, grain: Grain): readonly Within[] {
  const periods: Within[] = [];
  for (let year = Number(start.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)); year += 1)
    for (const period of periodsOfYear(grain, year)) {
      const range = periodRange(period, calendar);
      if (range !== undefined && range.start >= start && range.end <= end) periods.push({ period, range });
    }
  return periods;
}
