import { daysBetween } from '../../views/index.ts';
import { heldReviews } from '../held-reviews.ts';
import { days } from '../options.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** The parties have not compared objectives for long. Subject: the plan. Reason and examples: docs/rules/alignment-not-reviewed.md */
export const alignmentNotReviewed = defineRule({
  id: 'alignment-not-reviewed',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: ['plan.period', 'reviews.held', 'reviews.reaffirmed'],
    messages: ['never', 'longAgo'],
    stages: ['active'],
  },
  options: { within: days(180) },
  subjects: (q) => [q.plan],
  refs: wholePlan,
  test({ period }, q, { asOf, options }) {
    const last = heldReviews(q)
      .filter(({ review }) => review.reaffirmed.includes('objectives'))
      .at(-1);
    const on = last === undefined ? period.start : last.held;
    const since = daysBetween(on, asOf);
    if (since <= options.within) return pass;
    const at = last === undefined ? q.at(q.plan, 'plan.period', 'start') : q.at(last.review, 'reviews.held');
    return fail(last === undefined ? 'never' : 'longAgo', { on, days: since }, { evidence: [at], extent: since });
  },
});
