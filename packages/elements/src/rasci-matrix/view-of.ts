import type { Plan } from '@tandem-plan/core/plan';
import { type RasciView, rasciView } from '@tandem-plan/core/views';

const made = new WeakMap<Plan, RasciView>();

/** The matrix of a plan, the same for whoever asks until the plan or the day is another. */
export function viewOf(plan: Plan, asOf: string): RasciView {
  const known = made.get(plan);
  if (known?.asOf === asOf) return known;
  const view = rasciView(plan, { asOf });
  made.set(plan, view);
  return view;
}
