import type { Plan } from '../../plan/index.ts';
import { isLiveObjective } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** No objective pulls a lever by which a party wants to grow. Subjects: parties with levers. Reason and examples: docs/rules/growth-strategy-unserved.md */
export const growthStrategyUnserved = defineRule({
  id: 'growth-strategy-unserved',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'objective',
    reads: [
      'parties.name',
      'parties.growth.levers',
      'objectives.party',
      'objectives.inScope',
      'objectives.status',
      'objectives.lever',
    ],
    alone: 'parties',
    messages: ['unserved', 'noLevers'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.parties.filter(({ growth }) => growth.levers.length > 0),
  refs: one('party'),
  test(party, q) {
    const { levers } = party.growth;
    const planned = q.plan.objectives.filter((objective) => isPlannedFor(party.id, objective));
    const pulled = planned.filter(({ lever }) => lever !== undefined);
    const values = { party: party.name, levers, objectives: planned.length };
    if (pulled.length === 0) return cannotTell('noLevers', values);
    if (pulled.some(({ lever }) => lever !== undefined && levers.includes(lever))) return pass;
    return fail(
      'unserved',
      { ...values, pulled: [...new Set(pulled.map(({ lever }) => lever))] },
      {
        evidence: [
          q.at(party, 'parties.growth.levers'),
          ...pulled.slice(0, 2).map((objective) => q.at(objective, 'objectives.lever')),
        ],
      },
    );
  },
});

/** Joint, or the party's own and part of this plan. */
const isPlannedFor = (party: string, objective: Plan['objectives'][number]): boolean =>
  isLiveObjective(objective) &&
  (objective.party === undefined || (objective.party === party && objective.inScope === true));
