import { allocationExceedsFund } from './allocation-exceeds-fund.ts';
import { budgetOverdrawn } from './budget-overdrawn.ts';
import { claimExceedsApproval } from './claim-exceeds-approval.ts';
import { claimExpiring } from './claim-expiring.ts';
import { claimWithoutProof } from './claim-without-proof.ts';
import { fundsUnused } from './funds-unused.ts';
import { gateMissed } from './gate-missed.ts';
import { investmentUngated } from './investment-ungated.ts';
import { agreementEndsBeforePlan } from './agreement-ends-before-plan.ts';
import { budgetMissing } from './budget-missing.ts';
import { incentiveAgainstObjective } from './incentive-against-objective.ts';
import { incentiveNotMeasurable } from './incentive-not-measurable.ts';
import { incentiveNotUnderstood } from './incentive-not-understood.ts';
import { spendUnplanned } from './spend-unplanned.ts';
import { tierAtRisk } from './tier-at-risk.ts';
import type { Rule } from '../rule.ts';

/** The rules on money, in a channel director's order. */
export const money: readonly Rule[] = [
  budgetOverdrawn,
  gateMissed,
  claimExceedsApproval,
  allocationExceedsFund,
  claimExpiring,
  fundsUnused,
  claimWithoutProof,
  investmentUngated,
  budgetMissing,
  tierAtRisk,
  agreementEndsBeforePlan,
  incentiveAgainstObjective,
  incentiveNotMeasurable,
  incentiveNotUnderstood,
  spendUnplanned,
];
