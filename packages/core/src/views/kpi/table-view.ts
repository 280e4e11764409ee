import type { Grain } from './period.ts';
import type { Slice } from './whole.ts';

/** A column of the table. */
export interface KpiTablePeriod {
  readonly period: string;
  /** First and last day in the plan's calendar; `null` in a calendar that has no such period. */
  readonly start: string | null;
  readonly end: string | null;
  /** Whether both parties settled it: targets stay, actuals change with a reason only. */
  readonly closed: boolean;
}

/**
 * How a figure is told: `given` for its period, put together from its `parts` in time or from the `slices` of the KPI;
 * `mixed` is given, and its parts come to something else. `null`: there is no figure.
 */
export type KpiFigureState = 'given' | 'parts' | 'slices' | 'mixed' | null;

/** One KPI, or one slice of it; lists hold one entry a column. Figures in the KPI's unit, `null` is unknown, never zero. */
export interface KpiTableRow {
  readonly kpi: string;
  readonly name: string;
  readonly unit: string;
  /** ISO 4217, for money only. */
  readonly currency: string | null;
  readonly slice: Slice;
  /** What the vocabulary calls the members of the slice; empty for the whole. */
  readonly members: readonly string[];
  /** Name of the party in whose calendar its periods fall; `null` in the plan's own. */
  readonly calendar: string | null;
  /** The grain its figures are told at: those of longer periods are spread over these. */
  readonly grain: Grain;
  /** Whether a figure of a longer period is the sum of its parts, so that it can be spread. */
  readonly adds: boolean;
  readonly targets: readonly (number | null)[];
  readonly targetStates: readonly KpiFigureState[];
  readonly pinned: readonly boolean[];
  readonly actuals: readonly (number | null)[];
  readonly actualStates: readonly KpiFigureState[];
  /** actual / target as in a KPI's view, 1 = reached, more is better. */
  readonly achieved: readonly (number | null)[];
}

/** Targets and actuals of a plan's KPIs by period: serialisable, without words or locale. */
export interface KpiTableView {
  readonly grain: Grain;
  readonly periods: readonly KpiTablePeriod[];
  readonly rows: readonly KpiTableRow[];
}
