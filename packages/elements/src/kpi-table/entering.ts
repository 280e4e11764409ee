import type { Intention } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { type KpiTableView, type Retarget, retarget, type SpreadBy, type TargetEntry } from '@tandem-plan/core/views';
import { type Shown, type Spot, stateAt } from './cells.ts';

/** What is entered in a cell; `null` takes the figure away. */
export interface Entry {
  readonly spot: Spot;
  readonly value: number | null;
}

/** What to ask for, or why it cannot be spread. */
export type Asked =
  | { readonly ok: true; readonly intentions: readonly Intention[] }
  | { readonly ok: false; readonly entry: Entry; readonly reason: Extract<Retarget, { ok: false }> };

/** The intentions that entries come to: one for each KPI, all of them one step. */
export function intentionsOf(
  entries: readonly Entry[],
  shown: Shown,
  view: KpiTableView,
  plan: Plan | undefined,
  by: SpreadBy,
  why?: string,
): Asked {
  const byKpi = new Map<string, Map<string, TargetEntry>>();
  for (const entry of entries) {
    const { row: nth, column } = entry.spot;
    const row = view.rows[nth];
    const period = view.periods[column]?.period;
    if (row === undefined || period === undefined) continue;
    // What is not there cannot be taken away.
    if (entry.value === null && stateAt(row, column, shown) === null) continue;
    const told = { period, slice: row.slice, value: entry.value };
    const kpi = shown === 'target' ? plan?.kpis.find(({ id }) => id === row.kpi) : undefined;
    const result: Retarget =
      plan === undefined || kpi === undefined ? { ok: true, points: [told] } : retarget(plan, kpi, told, by);
    if (!result.ok) return { ok: false, entry, reason: result };
    const points = byKpi.get(row.kpi) ?? new Map<string, TargetEntry>();
    for (const point of result.points) points.set(JSON.stringify([point.period, point.slice]), point);
    byKpi.set(row.kpi, points);
  }
  const type = shown === 'target' ? 'kpi.setTargets' : 'kpi.recordActuals';
  return {
    ok: true,
    intentions: [...byKpi].map(([kpi, points]) => ({
      type,
      input: { kpi, points: [...points.values()], ...(why === undefined ? {} : { why }) },
    })),
  };
}

/** Pins or unpins targets: a sum of parts becomes a target of its own, which they keep to. */
export function pinning(spots: readonly Spot[], view: KpiTableView, pinned: boolean): readonly Intention[] {
  const byKpi = new Map<string, unknown[]>();
  for (const { row: nth, column } of spots) {
    const row = view.rows[nth];
    const period = view.periods[column]?.period;
    const value = row?.targets[column] ?? null;
    if (row === undefined || period === undefined || value === null) continue;
    if ((row.pinned[column] ?? false) === pinned || row.targetStates[column] === 'slices') continue;
    const points = byKpi.get(row.kpi) ?? [];
    points.push({ period, slice: row.slice, value, pinned });
    byKpi.set(row.kpi, points);
  }
  return [...byKpi].map(([kpi, points]) => ({ type: 'kpi.setTargets', input: { kpi, points } }));
}
