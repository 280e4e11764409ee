import { isDay, type Plan, recordOf } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { achievement } from './achievement.ts';
import { statusOf } from './bands.ts';
import { calendarOf, isUnsaid } from './calendar-of.ts';
import type { KpiGap, KpiStep, KpiView } from './kpi-view.ts';
import { type Calendar, periodRange } from './period.ts';
import { reportingLag, reportsDue } from './reports.ts';
import { ended, endOfTime, inTime, series, type SeriesStep } from './series.ts';
import { compare, keptLevel } from './standing.ts';
import { type Figure, measureOf, valueOf, wholeFigures } from './whole.ts';

type Kpi = Plan['kpis'][number];

/**
 * One KPI as of a day.
 *
 * Only periods that have ended by `asOf` count, and only those of them that have both a target and an actual
 * are compared: a month nobody reported lowers neither pace nor status, it makes the view `stale`. A target is
 * never spread over time; one for the whole year alone is due when the year has ended, except where a level
 * is to be kept (`above`, `below`) and the target holds at any time. Figures of slices add up to the whole as
 * `wholeFigures` says.
 *
 * @throws RangeError if the plan has no such KPI, or `asOf` is no day
 * Source: docs/kpi.md
 */
export function kpiView(plan: Plan, id: string, { asOf }: { asOf: string }): KpiView {
  const kpi = recordOf(plan, 'kpi', id) as Kpi | undefined;
  if (kpi === undefined) throw new RangeError(`the plan has no KPI "${id}"`);
  if (!isDay(asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${asOf}"`);
  const measure = measureOf(kpi);
  const when = { calendar: calendarOf(plan, kpi), asOf };
  const { targets, actuals: all } = wholeFigures(plan, kpi);
  const actuals = sincePlan(plan, when.calendar, all);
  const steps = series(targets, actuals, measure, when).map((step) => keptLevel(kpi, step));
  const reported = ended(actuals, when);
  const result = inTime(
    reported.map(({ figure }) => figure),
    measure,
  );
  const last = reported.at(-1);
  const value = result === undefined ? null : valueOf(result, kpi);
  const planned = inTime(
    ended(targets, { ...when, asOf: endOfTime }).map(({ figure }) => figure),
    measure,
  );
  const target = kpi.target.value ?? (planned === undefined ? null : valueOf(planned, kpi));
  const through = last === undefined ? null : { period: last.period, end: last.range.end };
  const standing = compare(kpi, steps, value === null || through === null ? null : { value, ...through });
  const status = statusOf(standing.pace, kpi.bands);
  return {
    id: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    currency: kpi.unit === 'money' ? (kpi.currency ?? plan.currency) : null,
    direction: kpi.direction ?? null,
    asOf,
    value,
    target,
    achieved: value === null || target === null ? null : achievement(kpi, value, target),
    due: standing.due,
    reached: standing.reached,
    pace: standing.pace,
    status,
    gap: status !== 'none' ? null : isUnsaid(when.calendar) ? 'no-calendar' : gapOf(kpi, steps, asOf),
    through,
    stale: reportsDue(plan, kpi, actuals, asOf).some(({ known }) => !known),
    updated: lastUpdate(plan, kpi),
    steps: told(kpi, steps),
  };
}

/** Without what was reported of the time before the plan, which is there to be compared with. */
function sincePlan(
  { period }: Plan,
  calendar: Calendar,
  actuals: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, Figure> {
  const isBefore = (key: string) => (periodRange(key, calendar)?.end ?? period.start) < period.start;
  let earlier = false;
  for (const key of actuals.keys()) if (isBefore(key)) earlier = true;
  return earlier ? new Map([...actuals].filter(([key]) => !isBefore(key))) : actuals;
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

function lastUpdate({ stakeholders }: Plan, { actuals }: Kpi): KpiView['updated'] {
  let on: string | undefined;
  for (const one of actuals) if (one.on !== undefined && (on === undefined || one.on > on)) on = one.on;
  if (on === undefined) return null;
  const recorders = new Set<string | undefined>();
  for (const one of actuals) if (one.on === on) recorders.add(one.recordedBy);
  const [first = null] = recorders;
  const by = recorders.size > 1 ? null : first;
  return { on, by, name: stakeholders.find(({ id }) => id === by)?.name ?? null };
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
