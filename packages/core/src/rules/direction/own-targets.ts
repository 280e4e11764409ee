import type { Plan } from '../../plan/index.ts';
import { isLiveObjective } from '../live.ts';
import { isPartner } from '../party-pairs.ts';
import type { Query } from '../query.ts';

type Kpi = Plan['kpis'][number];

/** What the plan asks of a partner in one figure, beside what the partner set itself there. */
export interface TargetPair {
  readonly asked: Kpi;
  readonly own: Kpi;
}

/** What comparing targets depends on. */
export const targetReads = [
  'plan.currency',
  'parties.kind',
  'objectives.party',
  'objectives.status',
  'kpis.name',
  'kpis.objectives',
  'kpis.unit',
  'kpis.currency',
  'kpis.direction',
  'kpis.perspective',
  'kpis.target',
  'kpis.targets',
] as const;

/**
 * KPIs of joint objectives and the vendor's with the partner's own in the same perspective, unit and currency.
 * With several partners none: a figure of all of them says nothing about one.
 */
export function targetPairs(q: Query): readonly TargetPair[] {
  const [partner, ...further] = q.plan.parties.filter(isPartner);
  if (partner === undefined || further.length > 0) return [];
  const asked: Kpi[] = [];
  const own: Kpi[] = [];
  for (const kpi of q.plan.kpis.filter(isSought)) {
    const owners = ownersOf(kpi, q);
    if (owners.length === 0) continue;
    (owners.every((owner) => owner === partner.id) ? own : asked).push(kpi);
  }
  return asked.flatMap((kpi) => {
    const beside = own.find((other) => alike(kpi, other, q));
    return beside === undefined ? [] : [{ asked: kpi, own: beside }];
  });
}

/** More is better, and it says whose money it counts. */
const isSought = ({ perspective, direction }: Kpi): boolean =>
  perspective !== undefined && direction !== 'decrease' && direction !== 'below' && direction !== 'range';

const ownersOf = ({ objectives }: Kpi, q: Query): readonly (string | undefined)[] =>
  objectives.flatMap((id) => {
    const objective = q.get('objectives', id);
    return objective === undefined || !isLiveObjective(objective) ? [] : [objective.party];
  });

const alike = (a: Kpi, b: Kpi, { plan: { currency } }: Query): boolean =>
  a.perspective === b.perspective &&
  a.unit === b.unit &&
  (a.unit !== 'money' || (a.currency ?? currency) === (b.currency ?? currency));

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
