import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';

type Objective = Plan['objectives'][number];
type Kpi = Plan['kpis'][number];

/** Two objectives with something between them, and what it is. */
export interface ConflictPair {
  readonly one: Objective;
  readonly other: Objective;
  /** Rows in which either declares a conflict with the other. */
  readonly declared: readonly {
    readonly owner: Objective;
    readonly row: Objective['conflicts'][number];
    readonly index: number;
  }[];
  /** The same figure, which one party wants to rise and the other to fall. */
  readonly opposite: { readonly rising: Kpi; readonly falling: Kpi } | undefined;
  /** Short-term revenue against long-term share in one segment. */
  readonly apart: { readonly segment: string } | undefined;
}

const isLive = ({ status = 'open' }: Objective): boolean => status === 'open';

/** All pairs that declare a conflict or look like one, the objective that stands first in the plan first. */
export function conflictPairs(q: Query): readonly ConflictPair[] {
  const order = new Map(q.plan.objectives.map(({ id }, index) => [id, index]));
  const pairs = new Map<string, ConflictPair>();
  const add = (a: Objective, b: Objective, found: Partial<ConflictPair>) => {
    if (a.id === b.id || !isLive(a) || !isLive(b)) return;
    const [one, other] = (order.get(a.id) ?? 0) < (order.get(b.id) ?? 0) ? [a, b] : [b, a];
    const key = `${one.id} ${other.id}`;
    const known = pairs.get(key) ?? { one, other, declared: [], opposite: undefined, apart: undefined };
    const declared = [...known.declared, ...(found.declared ?? [])];
    pairs.set(key, { ...known, ...found, declared });
  };
  for (const owner of q.plan.objectives)
    owner.conflicts.forEach((row, index) => {
      const other = q.get('objectives', row.objective);
      if (other !== undefined) add(owner, other, { declared: [{ owner, row, index }] });
    });
  for (const { rising, falling } of oppositeKpis(q))
    for (const a of ownersOf(rising, q))
      for (const b of ownersOf(falling, q))
        if (a.party !== b.party && meet(a.segments, b.segments)) add(a, b, { opposite: { rising, falling } });
  for (const { one, other, segment } of horizonsApart(q)) add(one, other, { apart: { segment } });
  return [...pairs.values()];
}

/** A side that names nothing means all. */
const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((term) => b.includes(term));

const ownersOf = ({ objectives }: Kpi, q: Query): readonly Objective[] =>
  objectives.flatMap((id) => {
    const objective = q.get('objectives', id);
    return objective?.party === undefined ? [] : [objective];
  });

const rises = ({ direction }: Kpi): boolean => direction === 'increase' || direction === 'above';
const falls = ({ direction }: Kpi): boolean => direction === 'decrease' || direction === 'below';

/** KPIs of one name and unit that should go opposite ways in the same slice. */
function oppositeKpis({ plan }: Query): readonly { readonly rising: Kpi; readonly falling: Kpi }[] {
  const nameOf = ({ name, unit }: Kpi) => `${unit} ${name.trim().toLowerCase()}`;
  const falling = new Map<string, readonly Kpi[]>();
  for (const kpi of plan.kpis.filter(falls)) falling.set(nameOf(kpi), [...(falling.get(nameOf(kpi)) ?? []), kpi]);
  return plan.kpis
    .filter(rises)
    .flatMap((kpi) =>
      (falling.get(nameOf(kpi)) ?? [])
        .filter((other) => sameSlice(kpi, other))
        .map((other) => ({ rising: kpi, falling: other })),
    );
}

function sameSlice(a: Kpi, b: Kpi): boolean {
  const slices = ({ targets }: Kpi) =>
    new Set(targets.map(({ slice }) => JSON.stringify(Object.entries(slice).sort(([x], [y]) => (x < y ? -1 : 1)))));
  const [mine, theirs] = [slices(a), slices(b)];
  return mine.size === 0 || theirs.size === 0
    ? mine.size === theirs.size
    : [...mine].some((slice) => theirs.has(slice));
}

/** What weighs most for each party: revenue soon for one, market share in the long run for the other. */
function horizonsApart(
  q: Query,
): readonly { readonly one: Objective; readonly other: Objective; readonly segment: string }[] {
  const tops = q.plan.parties.flatMap(({ id }) => topOf(q.plan.objectives.filter(({ party }) => party === id)) ?? []);
  const soon = tops.filter(({ kind, horizon }) => kind === 'revenue' && horizon === 'short');
  const far = tops.filter(({ kind, horizon }) => kind === 'market-share' && horizon === 'long');
  return soon.flatMap((one) =>
    far.flatMap((other) => {
      const segment = one.segments.find((term) => other.segments.includes(term));
      return segment === undefined || one.party === other.party || joined(one, other, q)
        ? []
        : [{ one, other, segment }];
    }),
  );
}

/** The open objective of the most weight, if there is one such. */
function topOf(objectives: readonly Objective[]): Objective | undefined {
  const weighed = objectives.filter((one) => isLive(one) && one.inScope !== false && one.weight !== undefined);
  const most = Math.max(...weighed.map(({ weight = 0 }) => weight));
  const [top, second] = weighed.filter(({ weight }) => weight === most);
  return second === undefined ? top : undefined;
}

/** A joint objective that serves both, or an initiative for both. */
const joined = (one: Objective, other: Objective, q: Query): boolean =>
  q.jointObjectives().some(({ serves }) => serves.includes(one.id) && serves.includes(other.id)) ||
  q.initiativesFor(one.id).some(({ objectives }) => objectives.includes(other.id));
