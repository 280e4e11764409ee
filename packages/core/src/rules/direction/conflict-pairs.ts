import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { worstPairs } from '../worst-pairs.ts';

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

/**
 * Pairs that declare a conflict or look like one, the objective that stands first in the plan first: all that declare
 * one, and each with the first that wants the opposite.
 */
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
  for (const [a, b] of opposites(q))
    add(a.owner, b.owner, {
      opposite: a.rises ? { rising: a.kpi, falling: b.kpi } : { rising: b.kpi, falling: a.kpi },
    });
  for (const { one, other, segment } of horizonsApart(q)) add(one, other, { apart: { segment } });
  return [...pairs.values()];
}

/** A side that names nothing means all. */
const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((term) => b.includes(term));

const rises = ({ direction }: Kpi): boolean => direction === 'increase' || direction === 'above';
const falls = ({ direction }: Kpi): boolean => direction === 'decrease' || direction === 'below';

/** A figure that an objective of one party wants to move. */
interface Pull {
  readonly owner: Objective;
  readonly kpi: Kpi;
  readonly rises: boolean;
  readonly slices: ReadonlySet<string>;
}

/** Which go opposite ways on one figure: each with the first that goes against it, on KPIs of one name and unit. */
function opposites(q: Query): readonly (readonly [Pull, Pull])[] {
  const figures = new Map<string, Pull[]>();
  for (const kpi of q.plan.kpis) {
    if (!rises(kpi) && !falls(kpi)) continue;
    const figure = `${kpi.unit} ${kpi.name.trim().toLowerCase()}`;
    const pulls = figures.get(figure) ?? [];
    figures.set(figure, pulls);
    const slices = slicesOf(kpi);
    for (const id of kpi.objectives) {
      const owner = q.get('objectives', id);
      if (owner?.party !== undefined && isLive(owner)) pulls.push({ owner, kpi, rises: rises(kpi), slices });
    }
  }
  const against = (a: Pull, b: Pull) =>
    a.rises !== b.rises &&
    a.owner.party !== b.owner.party &&
    meet(a.owner.segments, b.owner.segments) &&
    shareSlice(a.slices, b.slices);
  return [...figures.values()].flatMap((pulls) =>
    worstPairs(pulls, (a, b) => (against(a, b) ? 0 : undefined), 0).map(({ one, other }) => [one, other] as const),
  );
}

const slicesOf = ({ targets }: Kpi): ReadonlySet<string> =>
  new Set(targets.map(({ slice }) => JSON.stringify(Object.entries(slice).sort(([x], [y]) => (x < y ? -1 : 1)))));

const shareSlice = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  mine.size === 0 || theirs.size === 0 ? mine.size === theirs.size : [...mine].some((slice) => theirs.has(slice));

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
