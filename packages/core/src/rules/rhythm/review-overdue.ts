import type { Plan } from '../../plan/index.ts';
import { addDays, addMonths, daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { bookReview } from './book-review.ts';

/** The review both agreed to did not take place. Subject: the plan. Reason and examples: docs/rules/review-overdue.md */
export const reviewOverdue = defineRule({
  id: 'review-overdue',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 4,
    cause: 'communication',
    reads: ['plan.period', 'plan.title', 'reviews.title', 'reviews.due', 'reviews.held', 'reviewSchedule.cadence'],
    messages: ['overdue', 'rhythmBroken', 'noSchedule'],
    fixes: ['book'],
    stages: ['agreed', 'active'],
    folds: ['alignment-not-reviewed', 'vision-not-reaffirmed', 'growth-strategy-stale', 'window-stale'],
  },
  options: { grace: days(14) },
  subjects: (q) => (q.asOf < q.plan.period.start ? [] : [q.plan]),
  refs: wholePlan,
  test(plan, q, { asOf, options }) {
    const held = plan.reviews.flatMap((review) =>
      review.held === undefined || review.held > asOf ? [] : [review.held],
    );
    const last = held.sort().at(-1);
    // A later review makes up for one that fell out.
    const pending = plan.reviews
      .filter(({ due, held: day }) => due !== undefined && day === undefined && (last === undefined || due > last))
      .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
    const { cadence } = plan.reviewSchedule;
    const due = pending?.due ?? nextAfter(last ?? plan.period.start, cadence);
    if (due === undefined) return cannotTell('noSchedule');
    const late = daysBetween(due, asOf);
    if (late <= options.grace) return pass;
    const values = { due, days: late, last: last ?? null, review: pending?.title ?? null };
    return pending === undefined
      ? fail('rhythmBroken', values, {
          extent: late,
          at: q.at(plan.reviewSchedule, 'reviewSchedule.cadence'),
          evidence: [q.at(plan.reviewSchedule, 'reviewSchedule.cadence'), ...lastHeld(q, last)],
          fixes: [bookReview(q)],
        })
      : fail('overdue', values, {
          extent: late,
          at: q.at(pending, 'reviews.due'),
          subjects: [{ type: 'review', id: pending.id }],
          evidence: [q.at(pending, 'reviews.due'), ...lastHeld(q, last)],
          fixes: [bookReview(q, pending)],
        });
  },
});

function nextAfter(day: string, { every = 1, unit }: Plan['reviewSchedule']['cadence']): string | undefined {
  if (unit === undefined) return undefined;
  if (unit === 'day' || unit === 'week') return addDays(day, every * (unit === 'week' ? 7 : 1));
  return addMonths(day, every * { month: 1, quarter: 3, year: 12 }[unit]);
}

const lastHeld = (q: Query, day: string | undefined) =>
  q.plan.reviews.filter(({ held }) => held !== undefined && held === day).map((review) => q.at(review, 'reviews.held'));
