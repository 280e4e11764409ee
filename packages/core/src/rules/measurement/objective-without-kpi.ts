import { isLiveObjective } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A joint goal of which nobody can tell whether it is reached. Subjects: live joint objectives. Reason and examples: docs/rules/objective-without-kpi.md */
export const objectiveWithoutKpi = defineRule({
  id: 'objective-without-kpi',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 4,
    cause: 'communication',
    reads: ['objectives.title', 'objectives.party', 'objectives.status', 'kpis.objectives'],
    alone: 'objectives',
    messages: ['unmeasured'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.jointObjectives().filter(isLiveObjective),
  refs: one('objective'),
  test(objective, q) {
    if (q.kpisFor(objective.id).length > 0) return pass;
    return fail('unmeasured', { objective: objective.title }, { evidence: [q.at(objective, 'objectives.title')] });
  },
});
