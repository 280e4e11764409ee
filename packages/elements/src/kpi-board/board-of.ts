import type { Plan } from '@tandem-plan/core/plan';
import { type KpiBoard, kpiBoard } from '@tandem-plan/core/views';

const made = new WeakMap<Plan, KpiBoard>();

/** The board of a plan, the same for whoever asks until the plan or the day is another. */
export function boardOf(plan: Plan, asOf: string): KpiBoard {
  const known = made.get(plan);
  if (known?.asOf === asOf) return known;
  const board = kpiBoard(plan, { asOf });
  made.set(plan, board);
  return board;
}
