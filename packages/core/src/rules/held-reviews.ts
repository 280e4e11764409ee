import type { Plan } from '../plan/index.ts';
import type { Query } from './query.ts';

/** A review that took place, and on which day. */
export interface HeldReview {
  readonly review: Plan['reviews'][number];
  readonly held: string;
}

const known = new WeakMap<Plan['reviews'], { readonly asOf: string; readonly held: readonly HeldReview[] }>();

/** Reviews held by the day of judgement, in the order in which they were. */
export function heldReviews({ plan: { reviews }, asOf }: Query): readonly HeldReview[] {
  const last = known.get(reviews);
  if (last?.asOf === asOf) return last.held;
  const held = reviews
    .flatMap((review) => (review.held === undefined || review.held > asOf ? [] : [{ review, held: review.held }]))
    .sort((a, b) => (a.held < b.held ? -1 : a.held > b.held ? 1 : 0));
  known.set(reviews, { asOf, held });
  return held;
}
