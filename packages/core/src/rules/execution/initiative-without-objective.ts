import { isLiveInitiative, isLiveObjective } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Work towards nothing the plan wants. Subjects: live initiatives. Reason and examples: docs/rules/initiative-without-objective.md */
export const initiativeWithoutObjective = defineRule({
  id: 'initiative-without-objective',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'big-picture',
    reads: [
      'initiatives.title',
      'initiatives.objectives',
      'initiatives.status',
      'objectives.title',
      'objectives.party',
      'objectives.status',
    ],
    alone: 'initiatives',
    messages: ['none'],
    fixes: ['serve'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.initiatives.filter(isLiveInitiative),
  refs: one('initiative'),
  test(initiative, q) {
    const { id, title, objectives } = initiative;
    if (objectives.length > 0) return pass;
    // Where both want one thing only, it is likely for that; among several a machine cannot choose.
    const wanted = q.jointObjectives().filter(isLiveObjective);
    return fail(
      'none',
      { initiative: title },
      {
        at: q.at(initiative, 'initiatives.objectives'),
        evidence: [q.at(initiative, 'initiatives.title'), q.at(initiative, 'initiatives.objectives')],
        fixes: (wanted.length === 1 ? wanted : []).map((objective) => ({
          title: 'serve',
          values: { objective: objective.title },
          commands: [{ type: 'initiative.update', input: { id, set: { objectives: [objective.id] } } }],
        })),
      },
    );
  },
});
