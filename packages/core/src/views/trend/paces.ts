import type { Plan } from '../../plan/index.ts';
import { kpiView } from '../kpi/compute.ts';
import type { KpiView } from '../kpi/kpi-view.ts';
import { pace } from '../kpi/pace.ts';
import { inTime } from '../kpi/series.ts';
import { valueOf } from '../kpi/whole.ts';
import { type Timeline, timelineOf } from './timeline.ts';

type Kpi = Plan['kpis'][number];

/** A result against what was due of it, figures in the KPI's unit. */
export interface Due {
  readonly due: number;
  readonly reached: number;
  /** Last day of the last period that both count. */
  readonly end: string;
  /** 1 = on plan; `null` while nothing is due. */
  readonly pace: number | null;
}

/** The same result against two plans: one that takes all periods as equal, and the one that was phased; or against a level. */
export interface Paces {
  /** Of flows: the whole target, a like part for each period. */
  readonly even: Due | null;
  /** Against the targets by period, as `kpiView` tells it. */
  readonly phased: Due | null;
  /** Of a level or range that is to be kept, and has no targets by period: against that. */
  readonly kept: Due | null;
}

/**
 * A KPI can be ahead of the one and behind the other; which of them counts is the plan's to say, and it says so by phasing.
 *
 * Source: docs/kpi.md#even-and-phased
 */
export const paces = (plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): Paces =>
  pacesOf(timelineOf(plan, kpi, asOf), kpiView(plan, kpi.id, { asOf }));

export function pacesOf(timeline: Timeline | undefined, view: KpiView): Paces {
  const { due, reached, pace: share } = view;
  const told = due === null || reached === null ? null : { due, reached: reached.value, end: reached.end, pace: share };
  const isPhased = timeline !== undefined && timeline.kpi.targets.length > 0 && view.direction !== 'range';
  return {
    even: timeline === undefined ? null : evenOf(timeline, view),
    phased: isPhased ? told : null,
    kept: isPhased ? null : told,
  };
}

function evenOf({ stretches, measure, kpi }: Timeline, { target, direction }: KpiView): Due | null {
  if (target === null || direction === null || direction === 'range' || measure !== 'flow') return null;
  const known = stretches.filter(({ actual }) => actual !== undefined);
  const figure = inTime(
    known.flatMap(({ actual }) => (actual === undefined ? [] : [actual])),
    measure,
  );
  const last = known.at(-1);
  if (figure === undefined || last === undefined) return null;
  const due = (target * known.length) / stretches.length;
  const reached = valueOf(figure, kpi);
  return { due, reached, end: last.range.end, pace: pace(direction, reached, due) };
}
