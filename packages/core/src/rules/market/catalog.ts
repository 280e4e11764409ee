import { brandInconsistent } from './brand-inconsistent.ts';
import { capabilityGap } from './capability-gap.ts';
import { channelConflict } from './channel-conflict.ts';
import { competingOffers } from './competing-offers.ts';
import { horizonGap } from './horizon-gap.ts';
import { pricingConflict } from './pricing-conflict.ts';
import { promotionConflict } from './promotion-conflict.ts';
import { regionMismatch } from './region-mismatch.ts';
import { riskToleranceGap } from './risk-tolerance-gap.ts';
import type { Rule } from '../rule.ts';
import { segmentMismatch } from './segment-mismatch.ts';
import { synergyUnused } from './synergy-unused.ts';

/** The rules on market, in a channel director's order. */
export const market: readonly Rule[] = [
  segmentMismatch,
  regionMismatch,
  channelConflict,
  capabilityGap,
  competingOffers,
  pricingConflict,
  brandInconsistent,
  promotionConflict,
  riskToleranceGap,
  synergyUnused,
  horizonGap,
];
