import type { Plan } from '../../plan/index.ts';
import type { KpiView } from './kpi-view.ts';
import { pace, rangePace } from './pace.ts';
import { inTime, type SeriesStep } from './series.ts';
import { type Figure, measureOf, valueOf } from './whole.ts';

type Kpi = Plan['kpis'][number];

/** What was due, what was reached by then, and how the two compare. */
export type Standing = Pick<KpiView, 'due' | 'reached' | 'pace'>;

const untold: Standing = { due: null, reached: null, pace: null };

/** A level to be kept has its target at any time. */
export function keptLevel(kpi: Kpi, step: SeriesStep): SeriesStep {
  const { value } = kpi.target;
  const kept = kpi.direction === 'above' || kpi.direction === 'below';
  if (!kept || value === undefined || kpi.targets.length > 0 || measureOf(kpi) === 'flow') return step;
  return { ...step, target: { amount: value, over: null } };
}

/**
 * A KPI, or one of its slices, against what was due.
 *
 * @param latest the result so far, which is what a range is held to
 */
export function compare(kpi: Kpi, steps: readonly SeriesStep[], latest: KpiView['reached']): Standing {
  const { direction, range } = kpi;
  if (direction === undefined) return untold;
  if (direction === 'range') {
    const standing = latest === null ? null : rangePace(latest.value, range.from, range.to);
    return standing === null ? untold : { due: standing.due, reached: latest, pace: standing.pace };
  }
  const [targets, actuals]: [Figure[], Figure[]] = [[], []];
  let last: SeriesStep | undefined;
  for (const step of steps) {
    if (step.target === undefined || step.actual === undefined) continue;
    targets.push(step.target);
    actuals.push(step.actual);
    last = step;
  }
  const measure = measureOf(kpi);
  const [due, actual] = [inTime(targets, measure), inTime(actuals, measure)];
  if (due === undefined || actual === undefined || last === undefined) return untold;
  const [dueValue, value] = [valueOf(due, kpi), valueOf(actual, kpi)];
  const reached = { value, period: last.period, end: last.range.end };
  return { due: dueValue, reached, pace: pace(direction, value, dueValue) };
}
