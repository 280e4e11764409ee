import { isLiveInitiative } from '../live.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Work without any money set aside for it. Subject: the plan, once it has live initiatives. Reason and examples: docs/rules/budget-missing.md */
export const budgetMissing = defineRule({
  id: 'budget-missing',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['initiatives.title', 'initiatives.status', 'initiatives.budget', 'budgetLines.title', 'funds.title'],
    messages: ['none'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.initiatives.some(isLiveInitiative) ? [q.plan] : []),
  refs: wholePlan,
  test({ initiatives, budgetLines, funds }, q) {
    const live = initiatives.filter(isLiveInitiative);
    if (budgetLines.length > 0 || funds.length > 0 || live.some(({ budget }) => budget !== undefined)) return pass;
    return fail(
      'none',
      { initiatives: live.slice(0, 3).map(({ title }) => title), count: live.length },
      {
        evidence: live.slice(0, 3).map((initiative) => q.at(initiative, 'initiatives.title')),
      },
    );
  },
});
