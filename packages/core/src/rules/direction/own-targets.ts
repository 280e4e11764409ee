import type { Plan } from '../../plan/index.ts';
import { isLiveObjective } from '../live.ts';
import { isPartner } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { vocabularyOf, vocabularyReads } from '../vocabulary.ts';

type Kpi = Plan['kpis'][number];
type Objective = Plan['objectives'][number];

/** What the plan asks of a partner in one figure, beside what the partner set itself there. */
export interface TargetPair {
  readonly asked: Kpi;
  readonly own: Kpi;
}

/** What comparing targets depends on. */
export const targetReads = [
  ...vocabularyReads,
  'plan.currency',
  'parties.kind',
  'objectives.party',
  'objectives.status',
  'objectives.segments',
  'objectives.regions',
  'objectives.products',
  'kpis.name',
  'kpis.objectives',
  'kpis.unit',
  'kpis.currency',
  'kpis.direction',
  'kpis.measure',
  'kpis.perspective',
  'kpis.target',
  'kpis.targets',
] as const;

interface Counted {
  readonly kpi: Kpi;
  /** The open objectives it measures. */
  readonly objectives: readonly Objective[];
}

/**
 * KPIs of joint objectives and the vendor's, each with the partner's own that counts the same. With several partners
 * none: a figure of all of them says nothing about one.
 */
export function targetPairs(q: Query): readonly TargetPair[] {
  const [partner, ...further] = q.plan.parties.filter(isPartner);
  if (partner === undefined || further.length > 0) return [];
  const counted = q.plan.kpis.filter(isSought).flatMap((kpi): readonly Counted[] => {
    const objectives = kpi.objectives.flatMap((id) => q.get('objectives', id) ?? []).filter(isLiveObjective);
    return objectives.length === 0 ? [] : [{ kpi, objectives }];
  });
  const isOwn = ({ objectives }: Counted) => objectives.every(({ party }) => party === partner.id);
  const own = counted.filter(isOwn);
  return counted.flatMap((asked) => {
    const beside = isOwn(asked) ? undefined : own.find((other) => countsAsMuch(other, asked, q));
    return beside === undefined ? [] : [{ asked: asked.kpi, own: beside.kpi }];
  });
}

/** More is better, and it says whose money it counts. */
const isSought = ({ perspective, direction }: Kpi): boolean =>
  perspective !== undefined && direction !== 'decrease' && direction !== 'below' && direction !== 'range';

/** Whether the partner's own figure counts all that the other does: money, or what is called alike. */
function countsAsMuch(own: Counted, asked: Counted, q: Query): boolean {
  const [a, b] = [own.kpi, asked.kpi];
  if (a.perspective !== b.perspective || a.unit !== b.unit || a.measure !== b.measure) return false;
  const { currency } = q.plan;
  const isAlike = a.unit === 'money' ? (a.currency ?? currency) === (b.currency ?? currency) : a.name === b.name;
  return isAlike && dimensions.every(({ field, of }) => covers(own.objectives, asked.objectives, field, of, q));
}

const dimensions = [
  { field: 'segments', of: 'segment' },
  { field: 'regions', of: 'region' },
  { field: 'products', of: 'product' },
] as const;

/** Whether what the one is about lies within what the other is about; naming nothing means all. */
function covers(
  own: readonly Objective[],
  asked: readonly Objective[],
  field: (typeof dimensions)[number]['field'],
  dimension: string,
  { plan }: Query,
): boolean {
  if (own.some((objective) => objective[field].length === 0)) return true;
  if (asked.some((objective) => objective[field].length === 0)) return false;
  const vocabulary = vocabularyOf(plan, dimension);
  const wholes = own.flatMap((objective) => objective[field]);
  return asked.every((objective) =>
    objective[field].every((term) => wholes.some((whole) => vocabulary.within(term, whole))),
  );
}

/** Two targets for the same thing; rows of `targets`, or none where the whole targets are compared. */
export interface Compared {
  readonly period: string | null;
  readonly asked: number;
  readonly own: number;
  readonly rows: { readonly asked: number; readonly own: number } | undefined;
}

/** By period and slice where both have some in common, otherwise by their targets for the whole plan. */
export function comparedTargets({ asked, own }: TargetPair): readonly Compared[] {
  const rows = asked.targets.flatMap(({ period, slice, value }, row): Compared[] => {
    const other = own.targets.findIndex((point) => point.period === period && sameSlice(point.slice, slice));
    const beside = own.targets[other];
    return beside === undefined ? [] : [{ period, asked: value, own: beside.value, rows: { asked: row, own: other } }];
  });
  const [whole, ownWhole] = [asked.target.value, own.target.value];
  if (rows.length > 0 || whole === undefined || ownWhole === undefined) return rows;
  return [{ period: null, asked: whole, own: ownWhole, rows: undefined }];
}

type Slice = Readonly<Record<string, string>>;

function sameSlice(a: Slice, b: Slice): boolean {
  const dimensions = Object.keys(a);
  return dimensions.length === Object.keys(b).length && dimensions.every((dimension) => a[dimension] === b[dimension]);
}
