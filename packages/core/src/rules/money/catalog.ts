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
  budgetMissing,
  tierAtRisk,
  agreementEndsBeforePlan,
  incentiveAgainstObjective,
  incentiveNotMeasurable,
  incentiveNotUnderstood,
  spendUnplanned,
];
