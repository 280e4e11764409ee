import { isBlank } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A point of which nobody can tell whether it is reached. Subjects: milestones not met. Reason and examples: docs/rules/milestone-without-criteria.md */
export const milestoneWithoutCriteria = defineRule({
  id: 'milestone-without-criteria',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      'milestones.title',
      'milestones.initiative',
      'milestones.criteria',
      'milestones.condition',
      'milestones.met',
      'initiatives.status',
    ],
    alone: 'milestones',
    messages: ['noCriteria', 'halfCondition'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    q.plan.milestones.filter(({ met, initiative }) => {
      const dropped = initiative !== undefined && q.get('initiatives', initiative)?.status === 'dropped';
      return !dropped && (met === undefined || met > q.asOf);
    }),
  refs: one('milestone'),
  test(milestone, q) {
    const { title, criteria, condition } = milestone;
    const parts = [condition.kpi, condition.comparison, condition.value];
    if (!isBlank(criteria) || parts.every((part) => part !== undefined)) return pass;
    const half = parts.some((part) => part !== undefined);
    return fail(
      half ? 'halfCondition' : 'noCriteria',
      { milestone: title },
      {
        at: q.at(milestone, half ? 'milestones.condition' : 'milestones.criteria'),
        evidence: [
          q.at(milestone, 'milestones.title'),
          ...(['kpi', 'comparison', 'value'] as const).map((part) => q.at(milestone, `milestones.condition.${part}`)),
        ],
      },
    );
  },
});
