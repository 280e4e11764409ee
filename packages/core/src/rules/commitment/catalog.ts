import { commitmentAsymmetry } from './commitment-asymmetry.ts';
import { engagementDropping } from './engagement-dropping.ts';
import { investmentImbalance } from './investment-imbalance.ts';
import type { Rule } from '../rule.ts';
import { sponsorMissing } from './sponsor-missing.ts';

/** The rules on commitment, in a channel director's order. */
export const commitment: readonly Rule[] = [
  commitmentAsymmetry,
  engagementDropping,
  sponsorMissing,
  investmentImbalance,
];
