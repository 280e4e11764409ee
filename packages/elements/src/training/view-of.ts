import type { Plan } from '@tandem-plan/core/plan';
import { trainingView, type TrainingView } from '@tandem-plan/core/views';

const made = new WeakMap<Plan, TrainingView>();

/** What a plan tells of training, the same for whoever asks until the plan or the day is another. */
export function viewOf(plan: Plan, asOf: string): TrainingView {
  const known = made.get(plan);
  if (known?.asOf === asOf) return known;
  const view = trainingView(plan, { asOf });
  made.set(plan, view);
  return view;
}
