import { alignmentNotReviewed } from './alignment-not-reviewed.ts';
import { benefitMissing } from './benefit-missing.ts';
import { contributionImbalance } from './contribution-imbalance.ts';
import { growthStrategyMissing } from './growth-strategy-missing.ts';
import { growthStrategyNoLongerHolds } from './growth-strategy-no-longer-holds.ts';
import { growthStrategyStale } from './growth-strategy-stale.ts';
import { growthStrategyUnserved } from './growth-strategy-unserved.ts';
import { objectiveChangedSinceSignoff } from './objective-changed-since-signoff.ts';
import { objectiveConflict } from './objective-conflict.ts';
import { objectiveUnserved } from './objective-unserved.ts';
import { objectivesOneSided } from './objectives-one-sided.ts';
import { planSectionMissing } from './plan-section-missing.ts';
import { rationaleNotStrategic } from './rationale-not-strategic.ts';
import type { Rule } from '../rule.ts';
import { targetBurdensPartner } from './target-burdens-partner.ts';
import { visionMissing } from './vision-missing.ts';
import { visionNotReaffirmed } from './vision-not-reaffirmed.ts';

/** The rules on direction, in a channel director's order. */
export const direction: readonly Rule[] = [
  objectiveUnserved,
  objectivesOneSided,
  objectiveConflict,
  objectiveChangedSinceSignoff,
  growthStrategyNoLongerHolds,
  targetBurdensPartner,
  growthStrategyUnserved,
  alignmentNotReviewed,
  contributionImbalance,
  growthStrategyMissing,
  benefitMissing,
  visionMissing,
  planSectionMissing,
  rationaleNotStrategic,
  visionNotReaffirmed,
  growthStrategyStale,
];
