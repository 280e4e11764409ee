import type { Plan } from '@tandem-plan/core/plan';
import { type Grain, type KpiTableView, kpiTable } from '@tandem-plan/core/views';

interface Known {
  readonly grain: Grain;
  readonly kpis: string;
  readonly view: KpiTableView;
}

const made = new WeakMap<Plan, Known>();

/** The table of a plan, the same for whoever asks until the plan or the question is another. */
export function viewOf(plan: Plan, grain: Grain, kpis: readonly string[] | undefined): KpiTableView {
  const asked = kpis?.join() ?? '';
  const known = made.get(plan);
  if (known?.grain === grain && known.kpis === asked) return known.view;
  const view = kpiTable(plan, kpis === undefined ? { grain } : { grain, kpis });
  made.set(plan, { grain, kpis: asked, view });
  return view;
}
