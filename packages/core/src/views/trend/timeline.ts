import type { Plan } from '../../plan/index.ts';
import { calendarOf } from '../kpi/calendar-of.ts';
import { type Calendar, type Grain, periodKey, periodParts } from '../kpi/period.ts';
import { periodsIn } from '../kpi/reports.ts';
import { figureAt, grainOf, type SeriesStep } from '../kpi/series.ts';
import { keptLevel } from '../kpi/standing.ts';
import { type Figure, type Measure, measureOf, wholeFigures } from '../kpi/whole.ts';

type Kpi = Plan['kpis'][number];
export type Figures = ReadonlyMap<string, Figure>;

/** One period of the plan; what is unknown is `undefined`, and so is the actual of a period that has not ended. */
export type Stretch = SeriesStep;

/** A KPI's plan, period by period from the plan's first to its last, at the grain at which it is reported. */
export interface Timeline {
  readonly kpi: Kpi;
  readonly measure: Measure;
  readonly calendar: Calendar;
  readonly asOf: string;
  readonly grain: Grain;
  readonly stretches: readonly Stretch[];
  /** Of the whole, and of any time: years before the plan are there to be compared with. */
  readonly targets: Figures;
  readonly actuals: Figures;
}

/** `undefined` while nothing says how often the KPI is reported. */
export function timelineOf(plan: Plan, kpi: Kpi, asOf: string): Timeline | undefined {
  const measure = measureOf(kpi);
  const calendar = calendarOf(plan, kpi);
  const { targets, actuals } = wholeFigures(plan, kpi);
  const grain = grainOf(actuals.keys()) ?? kpi.frequency ?? grainOf(targets.keys());
  if (grain === undefined) return undefined;
  const stretches = periodsIn(plan.period, calendar, grain).map(({ period, range }) =>
    keptLevel(kpi, {
      period,
      range,
      target: figureAt(targets, period, measure),
      actual: range.end > asOf ? undefined : figureAt(actuals, period, measure),
    }),
  );
  return { kpi, measure, calendar, asOf, grain, stretches, targets, actuals };
}

/** The same period some years earlier. */
export function yearsBefore(period: string, years: number): string {
  const { grain, year, nth } = periodParts(period);
  return periodKey(grain, year - years, nth);
}

/** The period before, of the same length; none before the year 1. */
export function previous(period: string): string | undefined {
  const { grain, year, nth } = periodParts(period);
  if (nth > 1) return periodKey(grain, year, nth - 1);
  return year > 1 ? periodKey(grain, year - 1, perYear[grain]) : undefined;
}

const perYear: Readonly<Record<Grain, number>> = { year: 1, quarter: 4, month: 12 };

/** Whether a party said of a year, or of a part of it, that it cannot be compared with. */
export const isIncomparable = ({ priorYears }: Kpi, period: string): boolean =>
  priorYears.some(({ year, comparable }) => comparable === false && (year === period || year === period.slice(0, 4)));
