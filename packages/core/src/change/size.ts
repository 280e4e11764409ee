import { maxBytes } from '../plan/door.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { writePlan } from '../plan/write.ts';
import type { Effect } from './command.ts';

/** At most so many bytes is a plan written with; once measured, it is carried on and only ever too high. */
const bounds = new WeakMap<Plan, number>();

/**
 * Bytes of the plan after the effects, or 0 while it certainly stays within what `readPlan` accepts. A plan is
 * written out to be measured when it is first changed, and again when the bound carried on from then
 * has reached the limit: between, an edit costs what its own text costs.
 */
export function overweight(before: Plan, after: Plan, effects: readonly Effect[]): number {
  const known = bounds.get(before) ?? bytesOf(before);
  bounds.set(before, known);
  const bound = known + effects.reduce((sum, effect) => sum + growth(effect), 0);
  if (bound <= maxBytes) {
    bounds.set(after, bound);
    return 0;
  }
  const size = bytesOf(after);
  bounds.set(after, size);
  return size > maxBytes ? size : 0;
}

const encoder = new TextEncoder();

const bytesOf = (plan: Plan): number => encoder.encode(writePlan(plan)).length;

/** Three bytes a character and the indentation of a table in a group: more than the plan's text can grow by. */
function growth(effect: Effect): number {
  if (effect.op === 'remove' || effect.op === 'move') return 0;
  const text = JSON.stringify(effect, null, 2);
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return 3 * text.length + 16 * lines;
}
