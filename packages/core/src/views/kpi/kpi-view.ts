/** How a KPI stands against what was due by `asOf`; `none` is "no data", which is neither zero nor bad. */
export type KpiStatus = 'good' | 'watch' | 'bad' | 'none';

/** Why there is no status; `no-calendar`: the party whose calendar names its periods has not said how its years fall. */
export type KpiGap = 'no-actuals' | 'no-calendar' | 'no-target' | 'not-started' | 'unclear-direction';

/** One step of the sparkline, ordered by period. Values in the KPI's unit, cumulative for flows; `null` is unknown, never zero. */
export interface KpiStep {
  readonly period: string;
  readonly actual: number | null;
  readonly target: number | null;
}

/** One KPI as of a day: serialisable, without words or locale. Figures are in the KPI's unit (money in minor units, percent as 0–100). */
export interface KpiView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** ISO 4217, for money only. */
  readonly currency: string | null;
  readonly direction: 'increase' | 'decrease' | 'above' | 'below' | 'range' | null;
  readonly asOf: string;
  /** Result so far: the sum of a flow, the last of a stock, Σ numerator / Σ denominator of a ratio. */
  readonly value: number | null;
  /** Target of the whole plan period. */
  readonly target: number | null;
  /** value / target, 1 = reached; `null` where it cannot be told. */
  readonly achieved: number | null;
  /** What was due by the last period that is reported or should be, in the KPI's unit. */
  readonly due: number | null;
  /** The result that `due` is compared with, and the last period that both count; `value` may know later ones. */
  readonly reached: { readonly value: number; readonly period: string; readonly end: string } | null;
  /** reached / due, 1 = on plan, > 1 better than plan whatever the direction. */
  readonly pace: number | null;
  readonly status: KpiStatus;
  readonly gap: KpiGap | null;
  /** Last period with an actual, and its last day. */
  readonly through: { readonly period: string; readonly end: string } | null;
  /** Whether a period that should have been reported by `asOf` (frequency and lag) is missing. */
  readonly stale: boolean;
  /**
   * The last day on which a figure was recorded, by whom (id of a stakeholder) and what the plan calls that person; nobody
   * where the plan does not say, or figures of that day came from several.
   */
  readonly updated: { readonly on: string; readonly by: string | null; readonly name: string | null } | null;
  readonly steps: readonly KpiStep[];
}
