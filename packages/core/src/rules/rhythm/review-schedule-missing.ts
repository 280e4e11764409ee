import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { bookReview } from './book-review.ts';

/** Nobody knows when the plan is looked at next. Subject: the plan. Reason and examples: docs/rules/review-schedule-missing.md */
export const reviewScheduleMissing = defineRule({
  id: 'review-schedule-missing',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: ['plan.title', 'reviewSchedule.cadence', 'reviews.title', 'reviews.due', 'reviews.held'],
    messages: ['missing'],
    fixes: ['book'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) => [q.plan],
  refs: wholePlan,
  test({ reviews, reviewSchedule }, q, { asOf }) {
    const isBooked = reviews.some(({ due, held }) => due !== undefined && due >= asOf && held === undefined);
    if (isBooked || reviewSchedule.cadence.unit !== undefined) return pass;
    return fail(
      'missing',
      {},
      {
        at: q.at(reviewSchedule, 'reviewSchedule.cadence'),
        evidence: [q.at(q.plan, 'plan.title')],
        fixes: [bookReview(q)],
      },
    );
  },
});
