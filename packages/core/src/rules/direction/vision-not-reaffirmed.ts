import { daysBetween } from '../../views/index.ts';
import { heldReviews } from '../held-reviews.ts';
import { isBlank } from '../live.ts';
import { days } from '../options.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Half a period has gone and no review confirmed the vision. Subject: the plan. Reason and examples: docs/rules/vision-not-reaffirmed.md */
export const visionNotReaffirmed = defineRule({
  id: 'vision-not-reaffirmed',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 2,
    cause: 'big-picture',
    reads: ['plan.period', 'purpose.vision', 'reviews.held', 'reviews.reaffirmed'],
    messages: ['notReaffirmed'],
    stages: ['active'],
  },
  options: { within: days(180) },
  subjects: (q, { options }) =>
    isBlank(q.plan.purpose.vision) || daysBetween(q.plan.period.start, q.asOf) < options.within ? [] : [q.plan],
  refs: wholePlan,
  test({ period, purpose }, q, { asOf }) {
    const reviews = heldReviews(q).filter(({ held }) => held >= period.start && held <= period.end);
    if (reviews.some(({ review }) => review.reaffirmed.includes('vision'))) return pass;
    const since = daysBetween(period.start, asOf);
    return fail(
      'notReaffirmed',
      { days: since, reviews: reviews.length },
      {
        at: q.at(purpose, 'purpose.vision'),
        evidence: [
          q.at(purpose, 'purpose.vision'),
          q.at(q.plan, 'plan.period', 'start'),
          ...reviews.slice(-1).map(({ review }) => q.at(review, 'reviews.held')),
        ],
      },
    );
  },
});
