import { growthStrategyNoLongerHolds } from './growth-strategy-no-longer-holds.ts';
import { objectiveChangedSinceSignoff } from './objective-changed-since-signoff.ts';
import { objectiveConflict } from './objective-conflict.ts';
import { objectiveUnserved } from './objective-unserved.ts';
import type { Rule } from '../rule.ts';

/** The rules on direction, in a channel director's order. */
export const direction: readonly Rule[] = [
  objectiveUnserved,
  objectiveConflict,
  objectiveChangedSinceSignoff,
  growthStrategyNoLongerHolds,
];
