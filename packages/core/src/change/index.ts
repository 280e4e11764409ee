export type { Actor, Command, Effect, Refusal, Role, RunContext } from './command.ts';
export type { Freshness, Right, Step } from './define.ts';
export { diff, type Difference, effectsBetween } from './diff.ts';
export { drift, type Drift, type Touched } from './drift.ts';
export { applyEffects } from './apply-effects.ts';
export { type Whose, permissions, whoseIs } from './permissions.ts';
export { type RefusalCode, refusalCodes } from './refusal.ts';
export { annexCommandTypes, type CommandInfo, commandTypes, describeCommand, freshness } from './registry.ts';
export { type Done, mayRun, type Refused, type RunResult, run } from './run.ts';
export {
  createSession,
  type Intention,
  type LocalSession,
  type Origin,
  type PlanChange,
  type PlanSession,
  type Prepared,
  type SessionOptions,
} from './session.ts';
export { type Touch, touches } from './touches.ts';
