import { isDay, type Plan, recordOf } from '../../plan/index.ts';
import type { Slice } from '../kpi/whole.ts';
import { causeToConfirm } from './cause-to-confirm.ts';
import { findCauses, type FoundCause } from './find-causes.ts';
import type { LackingSlice, LocalisedCause, LocaliseView } from './localise-view.ts';
import { columnsOf } from './slice-columns.ts';
import { type LocaliseOptions, type SliceLeaf, sliceLeaves } from './slice-leaves.ts';
import { together } from './together.ts';

type Kpi = Plan['kpis'][number];

/**
 * Which slices explain what a KPI lacks in a period, how much of it, and what may be why.
 *
 * Slices are compared by what has ended and is due by `asOf`. A slice that was to report and did not is missing, not
 * zero; where what it was to bring matters, nothing can be told. A ratio is compared by its numerator: what it should
 * have been of the denominator that came.
 *
 * @throws RangeError if the plan has no such KPI, `period` is no period key, or `asOf` no day
 * Source: docs/kpi.md#where-it-is-worst
 */
export function localise(plan: Plan, id: string, options: LocaliseOptions): LocaliseView {
  const kpi = recordOf(plan, 'kpi', id) as Kpi | undefined;
  if (kpi === undefined) throw new RangeError(`the plan has no KPI "${id}"`);
  if (options.asOf !== undefined && !isDay(options.asOf))
    throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${options.asOf}"`);
  const { dimensions, leaves, gap, asOf } = sliceLeaves(plan, kpi, options);
  const lowerIsBetter = kpi.direction === 'decrease' || kpi.direction === 'below';
  const missing = leaves.flatMap(({ slice, reached }) => (reached === null ? [slice] : []));
  const view = {
    kpi: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    currency: kpi.unit === 'money' ? (kpi.currency ?? plan.currency) : null,
    period: options.period ?? null,
    asOf,
    dimensions,
    missing,
    ...together(kpi, leaves),
  };
  if (gap !== null) return { ...view, verdict: 'cannot-tell', gap, level: null, causes: [], most: null };
  const { leaves: columns, sliceOf } = columnsOf(plan, dimensions, leaves, lowerIsBetter);
  const found = findCauses(columns);
  const net = columns.planned.reduce((sum, due, at) => sum + due - (columns.actual[at] ?? 0), 0);
  const isEnough = found.lacks === 0 || (found.causes.length === 0 && net <= 0);
  const verdict = found.verdict !== 'cannot-tell' && isEnough ? 'nothing-missing' : found.verdict;
  const level = verdict === 'localised' ? found.level : null;
  const most = missing.length > 0 ? null : mostOf(kpi, leaves, lowerIsBetter, found.lacks);
  const toldOf = (cause: FoundCause) => causeOf(plan, kpi, sliceOf(cause.where), cause, leaves, { ...options, asOf });
  return { ...view, verdict, gap: found.gap, level, causes: found.causes.map(toldOf), most };
}

function mostOf(kpi: Kpi, leaves: readonly SliceLeaf[], lowerIsBetter: boolean, all: number): LackingSlice | null {
  let worst: SliceLeaf | undefined;
  let most = 0;
  for (const leaf of leaves) {
    const lacks = ((leaf.reached ?? leaf.due) - leaf.due) * (lowerIsBetter ? 1 : -1);
    if (lacks <= most) continue;
    worst = leaf;
    most = lacks;
  }
  if (worst === undefined) return null;
  const { due, reached } = together(kpi, [worst]);
  return { slice: worst.slice, lacks: Math.abs((due ?? 0) - (reached ?? 0)), share: most / all };
}

function causeOf(
  plan: Plan,
  kpi: Kpi,
  where: Slice,
  { leaves: within, share, confidence }: FoundCause,
  all: readonly SliceLeaf[],
  when: LocaliseOptions & { readonly asOf: string },
): LocalisedCause {
  const leaves = within.flatMap((at) => all[at] ?? []).filter(({ reached }) => reached !== null);
  const { due, reached } = together(kpi, leaves);
  return {
    where,
    due: due ?? 0,
    reached: reached ?? 0,
    lacks: Math.abs((due ?? 0) - (reached ?? 0)),
    share,
    confidence,
    slices: within.length,
    cause: causeToConfirm(plan, kpi, where, leaves, when),
  };
}
