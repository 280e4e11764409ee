import { addDays } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** A party was not there when the plan was reviewed. Subjects: reviews held lately. Reason and examples: docs/rules/review-one-sided.md */
export const reviewOneSided = defineRule({
  id: 'review-one-sided',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['parties.name', 'reviews.title', 'reviews.held', 'reviews.attendees', 'stakeholders.party'],
    alone: 'reviews',
    messages: ['oneSided', 'noAttendees'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(180) },
  subjects(q, { options }) {
    const since = addDays(q.asOf, -options.within);
    return q.plan.reviews.filter(({ held }) => held !== undefined && held >= since && held <= q.asOf);
  },
  refs: one('review'),
  test(review, q) {
    const values = { review: review.title, on: review.held };
    if (review.attendees.length === 0) return cannotTell('noAttendees', values);
    const there = new Set(review.attendees.map((id) => q.get('stakeholders', id)?.party));
    const absent = q.plan.parties.filter(({ id }) => !there.has(id));
    if (absent.length === 0) return pass;
    const at = q.at(review, 'reviews.attendees');
    return fail(
      'oneSided',
      { ...values, parties: absent.map(({ name }) => name) },
      {
        at,
        subjects: absent.map(({ id }) => ({ type: 'party', id })),
        evidence: [at, q.at(review, 'reviews.held')],
        extent: absent.length,
      },
    );
  },
});
