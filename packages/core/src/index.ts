export { describe, type Plan, parsePlan, readPlan, writePlan } from './plan/index.ts';
