import type { Plan } from '@tandem-plan/core/plan';
import { type KpiTrend, kpiTrend } from '@tandem-plan/core/views';

const made = new WeakMap<Plan, { readonly asOf: string; readonly trends: Map<string, KpiTrend> }>();

/** The course of a KPI, the same for whoever asks until the plan or the day is another; `undefined` where the plan has none such. */
export function trendOf(plan: Plan, kpi: string, asOf: string): KpiTrend | undefined {
  if (!plan.kpis.some(({ id }) => id === kpi)) return undefined;
  let known = made.get(plan);
  if (known?.asOf !== asOf) {
    known = { asOf, trends: new Map() };
    made.set(plan, known);
  }
  const trend = known.trends.get(kpi) ?? kpiTrend(plan, kpi, { asOf });
  known.trends.set(kpi, trend);
  return trend;
}
