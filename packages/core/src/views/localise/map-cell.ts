import type { Plan } from '../../plan/index.ts';
import { statusOf } from '../kpi/bands.ts';
import type { KpiStatus } from '../kpi/kpi-view.ts';
import { pace } from '../kpi/pace.ts';
import type { Slice } from '../kpi/whole.ts';
import type { LocalisedCause } from './localise-view.ts';
import type { SliceLeaf } from './slice-leaves.ts';
import { together } from './together.ts';

type Kpi = Plan['kpis'][number];

/** One field of the map, a row or column of it, or all of it; figures in the KPI's unit. */
export interface MapCell {
  /** What of the KPI it shows; `{}` is all of it. */
  readonly slice: Slice;
  /** `missing`: a report that is due is not there. `none`: nothing is planned there. */
  readonly state: 'reported' | 'missing' | 'none';
  readonly due: number | null;
  readonly reached: number | null;
  /** due − reached where more is better, reached − due where less is; below 0 where it does better than due. */
  readonly lacks: number | null;
  /** Part of what all slices lack, 0–1, 0 where it lacks nothing; `null` where one of all is not reported. */
  readonly share: number | null;
  /** 1 = on plan, more is better. */
  readonly pace: number | null;
  readonly status: KpiStatus;
  /** Which causes hold it, by their position among the causes; one that names a dimension the map does not show holds none. */
  readonly causes: readonly number[];
}

/**
 * @param within the slices that lie in it
 * @param lacking what all slices lack, as `lackOf`
 */
export function cellOf(
  plan: Plan,
  kpi: Kpi,
  slice: Slice,
  within: readonly SliceLeaf[],
  lacking: number | null,
  causes: readonly LocalisedCause[],
): MapCell {
  const { direction, bands } = kpi;
  const { due, reached } = together(kpi, within);
  const holding = causes.flatMap(({ where }, at) => (holds(plan, where, slice) ? [at] : []));
  const state = within.length === 0 ? 'none' : due === null ? 'missing' : 'reported';
  const unknown = { slice, state, due, reached, lacks: null, share: null, pace: null, causes: holding } as const;
  if (due === null || reached === null || direction === undefined || direction === 'range')
    return { ...unknown, status: 'none' };
  const net = within.reduce((sum, leaf) => sum + (lackOf(kpi, leaf) ?? 0), 0);
  const told = pace(direction, reached, due);
  return {
    ...unknown,
    lacks: lackOf(kpi, { due, reached }),
    share: lacking === null || lacking === 0 ? null : Math.max(net, 0) / lacking,
    pace: told,
    status: statusOf(told, bands),
  };
}

/** What a slice lacks of what was due, below 0 where it does better; `null` where it is not reported. */
export const lackOf = ({ direction }: Kpi, { due, reached }: Pick<SliceLeaf, 'due' | 'reached'>): number | null =>
  reached === null ? null : direction === 'decrease' || direction === 'below' ? reached - due : due - reached;

/** Whether all of the slice lies in the place. */
const holds = ({ dimensions }: Plan, where: Slice, slice: Slice): boolean =>
  Object.entries(where).every(([dimension, member]) => {
    const tree = dimensions.find(({ id }) => id === dimension)?.members ?? [];
    const parents = new Map(tree.map(({ id, parent }) => [id, parent]));
    const seen = new Set<string>();
    for (let one = slice[dimension]; one !== undefined && !seen.has(one); one = parents.get(one)) {
      if (one === member) return true;
      seen.add(one);
    }
    return false;
  });
