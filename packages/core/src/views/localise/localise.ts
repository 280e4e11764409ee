import { isDay, type Plan, recordOf } from '../../plan/index.ts';
import { statusOf } from '../kpi/bands.ts';
import { pace } from '../kpi/pace.ts';
import { type Slice, sliceKey } from '../kpi/whole.ts';
import { causeToConfirm } from './cause-to-confirm.ts';
import { asMany, fewSlices, ranked, type RankedSlice } from './few-slices.ts';
import { findCauses } from './find-causes.ts';
import type { LocalisedCause, LocaliseView } from './localise-view.ts';
import { lackOf } from './map-cell.ts';
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
  if (gap !== null) return { ...view, verdict: 'cannot-tell', gap, level: null, causes: [], few: null };
  const { leaves: columns, sliceOf } = columnsOf(plan, dimensions, leaves, lowerIsBetter);
  const found = findCauses(columns);
  const cause = (place: Place) => causeOf(plan, kpi, place, leaves, { ...options, asOf });
  if (found.verdict === 'localised') {
    const causes = found.causes.map(({ where, ...rest }) => cause({ ...rest, where: sliceOf(where) }));
    return { ...view, verdict: 'localised', gap: null, level: found.level, causes, few: null };
  }
  const untold = { ...view, gap: found.gap, level: null, causes: [], few: null };
  if (found.gap === 'not-reported') return { ...untold, verdict: 'cannot-tell' };
  const slices = rankedOf(kpi, leaves);
  const differing = dimensions.filter((one) => new Set(leaves.map(({ slice }) => slice[one])).size > 1);
  const alone = ({ at, lacks }: RankedSlice): LocalisedCause =>
    cause({
      where: pick(leaves[at]?.slice ?? {}, differing),
      share: lacks / found.lacks,
      confidence: null,
      leaves: [at],
    });
  // A sum over slices of which one is not reported is no number, and never too little.
  const net = columns.planned.reduce((sum, due, at) => sum + due - (columns.actual[at] ?? 0), 0);
  if (found.lacks === 0 || net <= 0) {
    const bad = slices.filter(({ at, lacks }) => lacks > 0 && isBad(kpi, leaves[at])).slice(0, asMany);
    return { ...untold, verdict: 'nothing-missing', gap: null, causes: bad.map(alone) };
  }
  const causes = fewSlices(slices).map(alone);
  if (causes.length === 0) return { ...untold, verdict: found.verdict };
  const few = {
    count: causes.length,
    of: slices.length,
    share: causes.reduce((sum, { share }) => sum + share, 0),
    common: causes.length === 1 ? {} : commonOf(causes.map(({ where }) => where)),
  };
  return { ...untold, verdict: 'few-slices', causes, few };
}

function rankedOf(kpi: Kpi, leaves: readonly SliceLeaf[]): readonly RankedSlice[] {
  const reported = leaves.flatMap((leaf, at) => {
    const lacks = lackOf(kpi, leaf);
    return lacks === null ? [] : [{ at, lacks, key: sliceKey(leaf.slice) }];
  });
  return ranked(reported);
}

function isBad({ direction, bands }: Kpi, leaf: SliceLeaf | undefined): boolean {
  const reached = leaf?.reached ?? null;
  if (leaf === undefined || reached === null || direction === undefined || direction === 'range') return false;
  return statusOf(pace(direction, reached, leaf.due), bands) === 'bad';
}

const pick = (slice: Slice, dimensions: readonly string[]): Slice =>
  Object.fromEntries(Object.entries(slice).filter(([dimension]) => dimensions.includes(dimension)));

const commonOf = ([first = {}, ...others]: readonly Slice[]): Slice =>
  Object.fromEntries(
    Object.entries(first).filter(([dimension, member]) => others.every((one) => one[dimension] === member)),
  );

interface Place {
  readonly where: Slice;
  readonly share: number;
  readonly confidence: number | null;
  /** Which slices lie in it, by position. */
  readonly leaves: readonly number[];
}

function causeOf(
  plan: Plan,
  kpi: Kpi,
  { where, leaves: within, share, confidence }: Place,
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
