import { addDays, daysBetween } from '../../views/index.ts';
import { heldReviews } from '../held-reviews.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** How long the list of actions reaches that a review sets. */
const windowDays = 90;

/** The ninety-day list ran out and no review set a new one. Subject: a plan with one. Reason and examples: docs/rules/window-stale.md */
export const windowStale = defineRule({
  id: 'window-stale',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: ['reviews.title', 'reviews.held', 'reviews.window'],
    messages: ['stale'],
    stages: ['active'],
  },
  options: { grace: days(14) },
  subjects: (q) => (latestWindow(q) === undefined ? [] : [q.plan]),
  refs: wholePlan,
  test(_, q, { asOf, options }) {
    const latest = latestWindow(q);
    if (latest === undefined) return pass;
    const ended = addDays(latest.window, windowDays);
    const since = daysBetween(ended, asOf);
    if (since <= options.grace) return pass;
    const at = q.at(latest.review, 'reviews.window');
    return fail(
      'stale',
      { review: latest.review.title, on: latest.window, ended, days: since },
      { at, evidence: [at], subjects: [{ type: 'review', id: latest.review.id }], extent: since },
    );
  },
});

const latestWindow = (q: Query) =>
  heldReviews(q)
    .flatMap(({ review }) => (review.window === undefined ? [] : [{ review, window: review.window }]))
    .sort((a, b) => (a.window < b.window ? 1 : -1))[0];
