import { actionLateNotEscalated } from './action-late-not-escalated.ts';
import { causeNotTagged } from './cause-not-tagged.ts';
import { closedWithoutVerdict } from './closed-without-verdict.ts';
import { escalationLadderMissing } from './escalation-ladder-missing.ts';
import { kpiBehind } from './kpi-behind.ts';
import { pipelineCoverageLow } from './pipeline-coverage-low.ts';
import { recoveryOverdue } from './recovery-overdue.ts';
import { renewalUndecided } from './renewal-undecided.ts';
import { shortfallNotEscalated } from './shortfall-not-escalated.ts';
import { sliceBelowTarget } from './slice-below-target.ts';
import { trendFalling } from './trend-falling.ts';
import type { Rule } from '../rule.ts';

/** The rules on results, in a channel director's order. */
export const results: readonly Rule[] = [
  kpiBehind,
  shortfallNotEscalated,
  sliceBelowTarget,
  trendFalling,
  pipelineCoverageLow,
  recoveryOverdue,
  renewalUndecided,
  closedWithoutVerdict,
  actionLateNotEscalated,
  escalationLadderMissing,
  causeNotTagged,
];
