import { addDays, daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A plan that runs out without a word on what comes next. Subject: the plan, once it nears its end. Reason and examples: docs/rules/renewal-undecided.md */
export const renewalUndecided = defineRule({
  id: 'renewal-undecided',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['plan.period', 'outcome.decision'],
    messages: ['soon', 'over'],
    stages: ['active', 'closed'],
  },
  options: { before: days(60) },
  subjects: (q, { options }) => (q.asOf < addDays(q.plan.period.end, -options.before) ? [] : [q.plan]),
  refs: wholePlan,
  test(plan, q, { asOf }) {
    const { period, outcome } = plan;
    if (outcome.decision !== undefined) return pass;
    const left = daysBetween(asOf, period.end);
    return fail(
      left < 0 ? 'over' : 'soon',
      { end: period.end, days: Math.abs(left) },
      {
        extent: -left,
        at: q.at(outcome, 'outcome.decision'),
        evidence: [q.at(plan, 'plan.period', 'end')],
      },
    );
  },
});
