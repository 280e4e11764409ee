import type { Plan } from '../../plan/index.ts';
import { isBlank, isLiveObjective } from '../live.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { isOffered } from './offered.ts';

type Incentive = Plan['incentives'][number];
type Objective = Plan['objectives'][number];

/** A reward for what the plan does not want. Subjects: incentives not withdrawn that name a KPI. Reason and examples: docs/rules/incentive-against-objective.md */
export const incentiveAgainstObjective = defineRule({
  id: 'incentive-against-objective',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'objective',
    reads: [
      'incentives.title',
      'incentives.kpi',
      'incentives.objectives',
      'incentives.tiers',
      'incentives.withdrawn',
      'kpis.name',
      'kpis.direction',
      'kpis.objectives',
      'objectives.title',
      'objectives.party',
      'objectives.inScope',
      'objectives.status',
      'objectives.conflicts',
    ],
    alone: 'incentives',
    messages: ['risingReward', 'conflict'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.incentives.filter((incentive) => incentive.kpi !== undefined && isOffered(incentive, q.asOf)),
  refs: one('incentive'),
  test(incentive, q) {
    const kpi = q.get('kpis', incentive.kpi ?? '');
    if (kpi === undefined) return pass;
    const values = { incentive: incentive.title, kpi: kpi.name };
    const falls = kpi.direction === 'decrease' || kpi.direction === 'below';
    const rise = falls ? risingTiers(incentive) : undefined;
    if (rise !== undefined)
      return fail('risingReward', values, {
        subjects: [{ type: 'kpi', id: kpi.id }],
        at: q.at(incentive, 'incentives.tiers'),
        evidence: [q.at(kpi, 'kpis.direction'), ...rise.map((row) => q.at(incentive, 'incentives.tiers', row))],
      });
    const conflict = conflictOf([...incentive.objectives, ...kpi.objectives], q);
    if (conflict === undefined) return pass;
    const { served, against, owner, row } = conflict;
    return fail(
      'conflict',
      { ...values, objective: served.title, against: against.title },
      {
        subjects: [served, against].map(({ id }) => ({ type: 'objective', id })),
        evidence: [q.at(incentive, 'incentives.kpi'), q.at(owner, 'objectives.conflicts', row, 'objective')],
      },
    );
  },
});

/** Two tiers of which the one for a higher figure is worth more. */
function risingTiers({ tiers }: Incentive): readonly number[] | undefined {
  const priced = tiers.map(({ from, amount }, row) => ({ from, amount, row })).sort((a, b) => a.from - b.from);
  for (const [index, higher] of priced.entries()) {
    const lower = priced[index - 1];
    if (lower?.amount === undefined || higher.amount?.currency !== lower.amount.currency) continue;
    if (higher.amount.amount > lower.amount.amount) return [lower.row, higher.row];
  }
  return undefined;
}

/** A declared conflict that nobody resolved, between what is rewarded and what the plan is for; either may declare it. */
function conflictOf(served: readonly string[], q: Query) {
  const rewarded = new Set(served);
  for (const owner of q.plan.objectives)
    for (const [row, { objective, resolution }] of owner.conflicts.entries()) {
      const other = q.get('objectives', objective);
      if (other === undefined || !isBlank(resolution) || !isLiveObjective(owner) || !isLiveObjective(other)) continue;
      if (rewarded.has(owner.id) && isOfPlan(other)) return { served: owner, against: other, owner, row };
      if (rewarded.has(other.id) && isOfPlan(owner)) return { served: other, against: owner, owner, row };
    }
  return undefined;
}

const isOfPlan = ({ party, inScope }: Objective): boolean => party === undefined || inScope === true;
