import type { Plan } from '../../plan/index.ts';
import { exactSum } from './apportion.ts';
import { type Grain, partsOf, periodParts } from './period.ts';
import { changeTarget, type Spread, type SpreadBy, spreadTarget } from './spread.ts';
import { toldAt } from './table.ts';
import { measureOf, type Slice, sliceKey } from './whole.ts';

type Kpi = Plan['kpis'][number];

/** A target as somebody enters it: `null` takes it away. */
export interface TargetEntry {
  readonly period: string;
  readonly slice: Slice;
  readonly value: number | null;
}

export type Retarget =
  | { readonly ok: true; readonly points: readonly TargetEntry[] }
  | Extract<Spread, { readonly ok: false }>;

/**
 * What `kpi.setTargets` has to be sent for a target that is entered. One of a period longer than the KPI's figures are told
 * at is spread over those; one within a longer period whose target is pinned is followed by its neighbours; any other stands
 * by itself. Targets of the periods between keep to the sum of their parts.
 *
 * Source: docs/kpi.md#spreading
 */
export function retarget(plan: Plan, kpi: Kpi, entry: TargetEntry, by: SpreadBy): Retarget {
  const { period, slice, value } = entry;
  const grain = toldAt(kpi);
  const own = new Map(
    kpi.targets.filter((point) => sliceKey(point.slice) === sliceKey(slice)).map((point) => [point.period, point]),
  );
  const parts = [...within(period)].filter((part) => own.has(part));
  if (value === null) return { ok: true, points: parts.map((part) => ({ period: part, slice, value })) };
  if (measureOf(kpi) !== 'flow') return { ok: true, points: [entry] };
  if (!isLonger(periodParts(period).grain, grain)) {
    const holder = around(period).find((longer) => own.get(longer)?.pinned === true);
    return holder === undefined
      ? { ok: true, points: [entry] }
      : changeTarget(plan, kpi, { period, slice, value }, holder);
  }
  const spread = spreadTarget(plan, kpi, { period, total: value, by, grain, slices: [slice] });
  if (!spread.ok) return spread;
  const sums = new Map(spread.points.map((point) => [point.period, point.value]));
  const between = parts
    .filter((part) => !sums.has(part) && own.get(part)?.pinned !== true && part !== period)
    .map((part) => ({
      period: part,
      slice,
      value: exactSum(partsOf(part, grain).map((leaf) => sums.get(leaf) ?? 0)),
    }));
  return { ok: true, points: [...(own.has(period) ? [entry] : []), ...between, ...spread.points] };
}

const lengths: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };
const isLonger = (one: Grain, other: Grain): boolean => lengths[one] > lengths[other];

/** The period and all that lie in it. */
const within = (period: string): ReadonlySet<string> =>
  new Set(
    (['year', 'quarter', 'month'] as const)
      .filter((grain) => !isLonger(grain, periodParts(period).grain))
      .flatMap((grain) => partsOf(period, grain)),
  );

/** The quarter and the year around a period, nearest first. */
function around(period: string): readonly string[] {
  const year = period.slice(0, 4);
  const { grain, nth } = periodParts(period);
  return grain === 'month' ? [`${year}-Q${Math.ceil(nth / 3)}`, year] : grain === 'quarter' ? [year] : [];
}
