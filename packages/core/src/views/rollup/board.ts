import { type Annex, isDay, type Plan } from '../../plan/index.ts';
import { kpiView } from '../kpi/compute.ts';
import type { KpiStatus, KpiView } from '../kpi/kpi-view.ts';
import { revenueView } from '../revenue/revenue.ts';
import type { RevenueView } from '../revenue/revenue-view.ts';
import { type PlanRollUp, planRollUp } from './roll-up.ts';

type Kpi = Plan['kpis'][number];

export type Grouping = 'objective' | 'party' | 'perspective';

/** KPIs that belong together, by id; each KPI of the plan stands in one group of a grouping. */
export interface KpiGroup {
  /** Of an objective or party, or a perspective; `null` for those that have none. */
  readonly id: string | null;
  /** Of an objective or party. */
  readonly name: string | null;
  readonly kpis: readonly string[];
}

/** A plan's KPIs at a glance, as of a day: serialisable, without words or locale. */
export interface KpiBoard {
  readonly asOf: string;
  readonly kpis: readonly KpiView[];
  readonly counts: Readonly<Record<KpiStatus, number>>;
  /** The KPI with the lowest pace, `null` while none has one. */
  readonly worst: string | null;
  readonly rollUp: PlanRollUp;
  readonly groups: Readonly<Record<Grouping, readonly KpiGroup[]>>;
  readonly revenue: RevenueView;
}

/**
 * @param annex of the party that looks: its margins are shown as private
 * @throws RangeError if `asOf` is no day
 */
export function kpiBoard(plan: Plan, { asOf, annex }: { asOf: string; annex?: Annex }): KpiBoard {
  if (!isDay(asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${asOf}"`);
  const kpis = plan.kpis.map(({ id }) => kpiView(plan, id, { asOf }));
  const counts = { good: 0, watch: 0, bad: 0, none: 0 };
  let worst: KpiView | undefined;
  for (const view of kpis) {
    counts[view.status] += 1;
    if (view.pace !== null && (worst === undefined || view.pace < (worst.pace ?? 0))) worst = view;
  }
  return {
    asOf,
    kpis,
    counts,
    worst: worst?.id ?? null,
    rollUp: planRollUp(plan, { asOf }),
    groups: groupsOf(plan),
    revenue: revenueView(plan, annex === undefined ? { asOf } : { asOf, annex }),
  };
}

/** By its first objective in scope, by the party of its owner, by whose money it counts: in the plan's order, those without last. */
function groupsOf(plan: Plan): KpiBoard['groups'] {
  const inScope = plan.objectives.filter(({ inScope }) => inScope !== false);
  const people = new Map(plan.stakeholders.map(({ id, party }) => [id, party]));
  const objectives = inScope.map(({ id, title }) => ({ id, name: title }));
  const parties = plan.parties.map(({ id, name }) => ({ id, name }));
  const perspectives = ['sell-in', 'sell-through', 'partner-attach'].map((id) => ({ id, name: null }));
  return {
    objective: grouped(plan, objectives, (kpi) => inScope.find(({ id }) => kpi.objectives.includes(id))?.id),
    party: grouped(plan, parties, ({ owner }) => (owner === undefined ? undefined : people.get(owner))),
    perspective: grouped(plan, perspectives, ({ perspective }) => perspective),
  };
}

function grouped(
  { kpis }: Plan,
  groups: readonly Omit<KpiGroup, 'kpis'>[],
  groupOf: (kpi: Kpi) => string | undefined,
): readonly KpiGroup[] {
  const all = [...groups, { id: null, name: null }];
  return all
    .map((group) => ({ ...group, kpis: kpis.filter((kpi) => (groupOf(kpi) ?? null) === group.id).map(({ id }) => id) }))
    .filter((group) => group.kpis.length > 0);
}
