import type { Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { type DayRange, periodRange, periodsOfYear } from './period.ts';
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
  const targets = new Map(kpi.targets.map(({ period, value }) => [period, { amount: value, over: null }]));
  const grain = kpi.frequency ?? grainOf(actuals) ?? grainOf(targets);
  if (grain === undefined) return [];
  const lag = reportingLag(kpi);
  const covered = [...actuals.keys()].flatMap((period) => periodRange(period, plan.calendar) ?? []);
  const isCovered = (range: DayRange) => covered.some(({ start, end }) => start <= range.start && end >= range.end);
  const first = Number(plan.period.start.slice(0, 4)) - 1;
  const years = Array.from({ length: Number(plan.period.end.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => periodsOfYear(grain, year))
    .flatMap((period): readonly DueReport[] => {
      const range = periodRange(period, plan.calendar);
      if (range === undefined || range.start < plan.period.start || range.end > plan.period.end) return [];
      if (range.end >= asOf) return [];
      const due = addDays(range.end, lag);
      if (due >= asOf) return [];
      const known = figureAt(actuals, period, measureOf(kpi)) !== undefined || isCovered(range);
      return [{ period, range, due, known }];
    });
}

/** The last period whose report is due by `asOf`; `undefined` while none is, or while nothing says how often it is reported. */
export const lastReport = (plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): DueReport | undefined =>
  reportsDue(plan, kpi, wholeFigures(plan, kpi).actuals, asOf).at(-1);
