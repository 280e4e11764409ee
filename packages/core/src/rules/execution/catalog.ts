import { actionCarriedOver } from './action-carried-over.ts';
import { actionOverdue } from './action-overdue.ts';
import { actionWithoutDueDate } from './action-without-due-date.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { activityHinders } from './activity-hinders.ts';
import { executionRateLow } from './execution-rate-low.ts';
import { initiativeDuplicated } from './initiative-duplicated.ts';
import { initiativeUnfunded } from './initiative-unfunded.ts';
import { initiativeWithoutObjective } from './initiative-without-objective.ts';
import { launchWindowAtRisk } from './launch-window-at-risk.ts';
import { objectiveWithoutActions } from './objective-without-actions.ts';
import { ownerAmbiguous } from './owner-ambiguous.ts';
import { planTooDistant } from './plan-too-distant.ts';
import { riskUnowned } from './risk-unowned.ts';
import { windowOverloaded } from './window-overloaded.ts';
import type { Rule } from '../rule.ts';

/** The rules on execution, in a channel director's order. */
export const execution: readonly Rule[] = [
  objectiveWithoutActions,
  actionOverdue,
  executionRateLow,
  launchWindowAtRisk,
  actionWithoutOwner,
  actionWithoutDueDate,
  planTooDistant,
  windowOverloaded,
  initiativeUnfunded,
  initiativeWithoutObjective,
  activityHinders,
  ownerAmbiguous,
  actionCarriedOver,
  initiativeDuplicated,
  riskUnowned,
];
