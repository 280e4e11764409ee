import { isLiveInitiative } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Work that does harm. Subjects: live initiatives of which an effect was observed. Reason and examples: docs/rules/activity-hinders.md */
export const activityHinders = defineRule({
  id: 'activity-hinders',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'big-picture',
    reads: ['initiatives.title', 'initiatives.status', 'initiatives.expected', 'initiatives.observed'],
    alone: 'initiatives',
    messages: ['hinders', 'hindersAsExpected'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    q.plan.initiatives.filter((initiative) => isLiveInitiative(initiative) && initiative.observed !== undefined),
  refs: one('initiative'),
  test(initiative, q) {
    const { title, expected, observed } = initiative;
    if (observed !== 'hinders') return pass;
    return fail(
      expected === 'hinders' ? 'hindersAsExpected' : 'hinders',
      { initiative: title, expected: expected ?? null },
      {
        at: q.at(initiative, 'initiatives.observed'),
        evidence: [q.at(initiative, 'initiatives.observed'), q.at(initiative, 'initiatives.expected')],
      },
    );
  },
});
