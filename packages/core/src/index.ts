export {
  type Command,
  createSession,
  type Effect,
  type PlanSession,
  type Refusal,
  run,
} from './change/index.ts';
export { describe, type Plan, parsePlan, readPlan, writePlan } from './plan/index.ts';
