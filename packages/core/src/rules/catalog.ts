import { growthStrategyNoLongerHolds } from './direction/growth-strategy-no-longer-holds.ts';
import { objectiveChangedSinceSignoff } from './direction/objective-changed-since-signoff.ts';
import { objectiveConflict } from './direction/objective-conflict.ts';
import { objectiveUnserved } from './direction/objective-unserved.ts';
import { actionOverdue } from './execution/action-overdue.ts';
import { objectiveWithoutActions } from './execution/objective-without-actions.ts';
import { responseLate } from './internal/response-late.ts';
import { targetNotAgreed } from './measurement/target-not-agreed.ts';
import { singleThreaded } from './people/single-threaded.ts';
import { kpiBehind } from './results/kpi-behind.ts';
import { shortfallNotEscalated } from './results/shortfall-not-escalated.ts';
import { reviewOverdue } from './rhythm/review-overdue.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, in a channel director's order. */
export const rules: readonly Rule[] = [
  kpiBehind,
  objectiveWithoutActions,
  actionOverdue,
  objectiveUnserved,
  targetNotAgreed,
  objectiveConflict,
  objectiveChangedSinceSignoff,
  reviewOverdue,
  shortfallNotEscalated,
  responseLate,
  singleThreaded,
  growthStrategyNoLongerHolds,
];
