import { daysBetween } from '../../views/index.ts';
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
  test({ period, reviews }, q, { asOf, options }) {
    const compared = reviews.flatMap((review) =>
      review.held !== undefined && review.held <= asOf && review.reaffirmed.includes('objectives')
        ? [{ review, on: review.held }]
        : [],
    );
    const on = compared.reduce((last, next) => (next.on > last ? next.on : last), '');
    const since = daysBetween(on === '' ? period.start : on, asOf);
    if (since <= options.within) return pass;
    const last = compared.find((one) => one.on === on);
    const at = last === undefined ? q.at(q.plan, 'plan.period', 'start') : q.at(last.review, 'reviews.held');
    const values = { on: on === '' ? period.start : on, days: since };
    return fail(last === undefined ? 'never' : 'longAgo', values, { evidence: [at], extent: since });
  },
});
