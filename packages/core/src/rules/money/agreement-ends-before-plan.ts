import { daysBetween } from '../../views/index.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A plan that outlasts the contract behind it. Subject: the plan, where its agreement has an end. Reason and examples: docs/rules/agreement-ends-before-plan.md */
export const agreementEndsBeforePlan = defineRule({
  id: 'agreement-ends-before-plan',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['plan.period', 'agreement.end'],
    messages: ['before', 'ended'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.agreement.end === undefined ? [] : [q.plan]),
  refs: wholePlan,
  test({ agreement, period }, q, { asOf }) {
    const { end } = agreement;
    if (end === undefined || end >= period.end) return pass;
    const short = daysBetween(end, period.end);
    return fail(
      end < asOf ? 'ended' : 'before',
      { end, planEnd: period.end, days: short },
      {
        extent: short,
        at: q.at(agreement, 'agreement.end'),
        evidence: [q.at(agreement, 'agreement.end'), q.at(q.plan, 'plan.period', 'end')],
      },
    );
  },
});
