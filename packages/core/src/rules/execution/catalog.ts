import { actionOverdue } from './action-overdue.ts';
import { objectiveWithoutActions } from './objective-without-actions.ts';
import type { Rule } from '../rule.ts';

/** The rules on execution, in a channel director's order. */
export const execution: readonly Rule[] = [objectiveWithoutActions, actionOverdue];
