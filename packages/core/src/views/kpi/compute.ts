import { type Plan, recordOf } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import type { KpiGap, KpiStatus, KpiStep, KpiView } from './kpi-view.ts';
import { pace, rangePace } from './pace.ts';
import { periodRange, periodsOfYear } from './period.ts';
import { ended, figureAt, grainOf, inTime, series, type SeriesStep } from './series.ts';
import { type Figure, measureOf, wholeFigures } from './whole.ts';

type Kpi = Plan['kpis'][number];

export const defaultBands = { good: 90, watch: 75 } as const;

/** Days after a period's end until its actual is due: the KPI's own, or 30 for sell-through, which comes from a third side, else 10. */
export const reportingLag = ({ lag, perspective }: Pick<Kpi, 'lag' | 'perspective'>): number =>
  lag ?? (perspective === 'sell-through' ? 30 : 10);

const valueOf = ({ amount, over }: Figure, { unit }: Kpi): number =>
  over === null ? amount : (amount / over) * (unit === 'percent' ? 100 : 1);

/**
 * One KPI as of a day.
 *
 * Only periods that have ended by `asOf` count, and only those of them that have both a target and an actual
 * are compared: a month nobody reported lowers neither pace nor status, it makes the view `stale`. A target is
 * never spread over time; one for the whole year alone is due when the year has ended, except where a level
 * is to be kept (`above`, `below`) and the target holds at any time. Figures of slices add up to the whole as
 * `wholeFigures` says.
 *
 * @throws RangeError if the plan has no such KPI
 * Source: docs/kpi.md
 */
export function kpiView(plan: Plan, id: string, { asOf }: { asOf: string }): KpiView {
  const kpi = recordOf(plan, 'kpi', id) as Kpi | undefined;
  if (kpi === undefined) throw new RangeError(`the plan has no KPI "${id}"`);
  const measure = measureOf(kpi);
  const when = { calendar: plan.calendar, asOf };
  const { targets, actuals } = wholeFigures(plan, kpi);
  const steps = series(targets, actuals, measure, when).map((step) => keptLevel(kpi, step));
  const reported = ended(actuals, when);
  const result = inTime(
    reported.map(({ figure }) => figure),
    measure,
  );
  const last = reported.at(-1);
  const value = result === undefined ? null : valueOf(result, kpi);
  const planned = inTime([...targets.values()], measure);
  const target = kpi.target.value ?? (planned === undefined ? null : valueOf(planned, kpi));
  const through = last === undefined ? null : { period: last.period, end: last.range.end };
  const standing = compare(kpi, steps, value === null || through === null ? null : { value, ...through });
  const status = statusOf(kpi, standing.pace);
  return {
    id: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    currency: kpi.unit === 'money' ? (kpi.currency ?? plan.currency) : null,
    direction: kpi.direction ?? null,
    asOf,
    value,
    target,
    achieved: value === null || target === null ? null : achieved(kpi, value, target),
    due: standing.due,
    reached: standing.reached,
    pace: standing.pace,
    status,
    gap: status === 'none' ? gapOf(kpi, steps, asOf) : null,
    through,
    stale: isStale(plan, kpi, actuals, asOf),
    updated: lastUpdate(plan, kpi),
    steps: told(kpi, steps),
  };
}

/** A level to be kept has its target at any time. */
function keptLevel(kpi: Kpi, step: SeriesStep): SeriesStep {
  const { value } = kpi.target;
  const kept = kpi.direction === 'above' || kpi.direction === 'below';
  if (!kept || value === undefined || kpi.targets.length > 0 || measureOf(kpi) === 'flow') return step;
  return { ...step, target: { amount: value, over: null } };
}

type Standing = Pick<KpiView, 'due' | 'reached' | 'pace'>;

const untold: Standing = { due: null, reached: null, pace: null };

function compare(kpi: Kpi, steps: readonly SeriesStep[], latest: KpiView['reached']): Standing {
  const { direction, range } = kpi;
  if (direction === undefined) return untold;
  if (direction === 'range') {
    const standing = latest === null ? null : rangePace(latest.value, range.from, range.to);
    return standing === null ? untold : { due: standing.due, reached: latest, pace: standing.pace };
  }
  const both = steps.flatMap(({ target, actual, ...when }) =>
    target === undefined || actual === undefined ? [] : [{ target, actual, ...when }],
  );
  const last = both.at(-1);
  const measure = measureOf(kpi);
  const dueBy = (figures: readonly Figure[]) => inTime(figures, measure);
  const due = dueBy(both.map(({ target }) => target));
  const actual = dueBy(both.map((step) => step.actual));
  if (due === undefined || actual === undefined || last === undefined) return untold;
  const [dueValue, value] = [valueOf(due, kpi), valueOf(actual, kpi)];
  const reached = { value, period: last.period, end: last.range.end };
  return { due: dueValue, reached, pace: pace(direction, value, dueValue) };
}

function achieved({ direction, range }: Kpi, value: number, target: number): number | null {
  if (direction === undefined) return null;
  return direction === 'range'
    ? (rangePace(value, range.from, range.to)?.pace ?? null)
    : pace(direction, value, target);
}

function statusOf({ bands }: Kpi, share: number | null): KpiStatus {
  if (share === null) return 'none';
  if (share >= (bands.good ?? defaultBands.good) / 100) return 'good';
  return share >= (bands.watch ?? defaultBands.watch) / 100 ? 'watch' : 'bad';
}

function gapOf(kpi: Kpi, steps: readonly SeriesStep[], asOf: string): KpiGap {
  const { direction, range } = kpi;
  const ranged = direction === 'range';
  if (direction === undefined || (ranged && range.from === undefined && range.to === undefined))
    return 'unclear-direction';
  const kept = (direction === 'above' || direction === 'below') && measureOf(kpi) !== 'flow';
  if (ranged || (kept && kpi.targets.length === 0 && kpi.target.value !== undefined)) return 'no-actuals';
  const planned = steps.filter(({ target }) => target !== undefined);
  if (planned.length === 0) return 'no-target';
  const lag = reportingLag(kpi);
  // Nothing can be missing before the first report is due, nor be behind while the target is zero.
  const missing = planned.some((step) => step.actual === undefined && addDays(step.range.end, lag) < asOf);
  const compared = planned.some(({ actual }) => actual !== undefined);
  return missing && !compared ? 'no-actuals' : 'not-started';
}

/** Whether a period of the plan that should have been reported by `asOf` is missing. */
function isStale(plan: Plan, kpi: Kpi, actuals: ReadonlyMap<string, Figure>, asOf: string): boolean {
  const targets = new Map(kpi.targets.map(({ period, value }) => [period, { amount: value, over: null }]));
  const grain = kpi.frequency ?? grainOf(actuals) ?? grainOf(targets);
  if (grain === undefined) return false;
  const lag = reportingLag(kpi);
  const covered = [...actuals.keys()].flatMap((period) => periodRange(period, plan.calendar) ?? []);
  const first = Number(plan.period.start.slice(0, 4)) - 1;
  const years = Array.from({ length: Number(plan.period.end.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => periodsOfYear(grain, year))
    .some((period) => {
      const range = periodRange(period, plan.calendar);
      if (range === undefined || range.start < plan.period.start || range.end > plan.period.end) return false;
      if (addDays(range.end, lag) >= asOf || figureAt(actuals, period, measureOf(kpi)) !== undefined) return false;
      return !covered.some(({ start, end }) => start <= range.start && end >= range.end);
    });
}

function lastUpdate({ stakeholders }: Plan, { actuals }: Kpi): KpiView['updated'] {
  let last: { readonly on: string; readonly by: string | null } | null = null;
  for (const { on, recordedBy } of actuals)
    if (on !== undefined && (last === null || on >= last.on)) last = { on, by: recordedBy ?? null };
  if (last === null) return null;
  const { by } = last;
  return { ...last, name: stakeholders.find(({ id }) => id === by)?.name ?? null };
}

/** Flows run up; from the first unknown period on, what they come to is unknown. */
function told(kpi: Kpi, steps: readonly SeriesStep[]): readonly KpiStep[] {
  const flow = measureOf(kpi) === 'flow';
  const runUp = (pick: (step: SeriesStep) => Figure | undefined) => {
    let total: number | null = 0;
    return steps.map((step) => {
      const figure = pick(step);
      const value: number | null = figure === undefined ? null : valueOf(figure, kpi);
      if (!flow) return value;
      total = total === null || value === null ? null : total + value;
      return total;
    });
  };
  const targets = runUp(({ target }) => target);
  const actuals = runUp(({ actual }) => actual);
  return steps.map(({ period }, index) => ({
    period,
    target: targets[index] ?? null,
    actual: actuals[index] ?? null,
  }));
}
