import type { Plan } from '../../plan/index.ts';
import { reportsDue } from '../kpi/reports.ts';
import { wholeFigures } from '../kpi/whole.ts';

type Kpi = Plan['kpis'][number];

/** How far what is known of a KPI can be relied on. */
export interface KpiConfidence {
  /** 0–1; `null` while no report is due, or nothing says how often it is reported. */
  readonly confidence: number | null;
  /** Reports due by the day, and how many of them give the figure of the whole. */
  readonly due: number;
  readonly known: number;
  /** How many of the latest, one after the other, are missing. */
  readonly overdue: number;
}

/**
 * Falls with stale data: known / (due − overdue) · ½ ^ overdue. Each of the latest periods that nobody reported halves it,
 * and a hole further back costs its own share. A period of which only parts are reported is a hole: a part is not the whole.
 *
 * Source: docs/kpi.md#confidence
 */
export function kpiConfidence(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): KpiConfidence {
  const reports = reportsDue(plan, kpi, wholeFigures(plan, kpi).actuals, asOf);
  const due = reports.length;
  const known = reports.filter((report) => report.known).length;
  let overdue = 0;
  while (overdue < due && reports[due - 1 - overdue]?.known === false) overdue += 1;
  const confidence = due === 0 ? null : known === 0 ? 0 : (known / (due - overdue)) * 0.5 ** overdue;
  return { confidence, due, known, overdue };
}
