import { answerShopping } from './answer-shopping.ts';
import { answersConflict } from './answers-conflict.ts';
import { deciderMissing } from './decider-missing.ts';
import { functionLeadMissing } from './function-lead-missing.ts';
import { functionWithoutConsequences } from './function-without-consequences.ts';
import { functionsBypassed } from './functions-bypassed.ts';
import { internalNotReady } from './internal-not-ready.ts';
import { policiesContradict } from './policies-contradict.ts';
import { responseLate } from './response-late.ts';
import { responsePolicyMissing } from './response-policy-missing.ts';
import type { Rule } from '../rule.ts';

/** The rules on internal, in a channel director's order. */
export const internal: readonly Rule[] = [
  responseLate,
  answersConflict,
  internalNotReady,
  responsePolicyMissing,
  deciderMissing,
  answerShopping,
  policiesContradict,
  functionsBypassed,
  functionLeadMissing,
  functionWithoutConsequences,
];
