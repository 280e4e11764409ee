import type { Query } from '../query.ts';

/** What having a part in the plan is told by. */
export const engagedReads = ['assignments.stakeholder', 'actions.owner', 'kpis.owner', 'reviews.attendees'] as const;

/** Whoever has a part in the plan: a role, a task, a figure to answer for, a seat at a review. */
export const engagedIn = ({ plan }: Query): ReadonlySet<string | undefined> =>
  new Set([
    ...plan.assignments.map(({ stakeholder }) => stakeholder),
    ...plan.actions.map(({ owner }) => owner),
    ...plan.kpis.map(({ owner }) => owner),
    ...plan.reviews.flatMap(({ attendees }) => attendees),
  ]);
