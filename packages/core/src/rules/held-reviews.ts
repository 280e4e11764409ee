import type { Plan } from '../plan/index.ts';
import type { Query } from './query.ts';

/** A review that took place, and on which day. */
export interface HeldReview {
  readonly review: Plan['reviews'][number];
  readonly held: string;
}

/** Reviews held by the day of judgement, in the order in which they were. */
export const heldReviews = ({ plan, asOf }: Query): readonly HeldReview[] =>
  plan.reviews
    .flatMap((review) => (review.held === undefined || review.held > asOf ? [] : [{ review, held: review.held }]))
    .sort((a, b) => (a.held < b.held ? -1 : a.held > b.held ? 1 : 0));
