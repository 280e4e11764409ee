import type { Plan } from '../../plan/index.ts';
import type { KpiView } from '../kpi/kpi-view.ts';
import { measureOf } from '../kpi/whole.ts';

type Investment = Plan['investments'][number];
export type Gate = Investment['gate'];
type Milestone = Plan['milestones'][number];

/** A KPI alone is no condition: it takes a figure to be reached. */
export const hasKpiCondition = ({ kpi, value }: Gate): boolean => kpi !== undefined && value !== undefined;

export const isGated = (gate: Gate): boolean => gate.milestone !== undefined || hasKpiCondition(gate);

export const isReleased = ({ released }: Investment, asOf: string): boolean =>
  released !== undefined && released <= asOf;

/** By when the gate is to be passed. */
export const gateDue = ({ due }: Gate, milestone: Milestone | undefined): string | undefined => due ?? milestone?.due;

export const isReached = ({ met }: Milestone, asOf: string): boolean => met !== undefined && met <= asOf;

export type Comparison = 'at-least' | 'at-most';

/** Of a gate that does not say which side of its figure is meant, its KPI does. */
export const comparisonOf = ({ comparison }: Gate, { direction }: Pick<KpiView, 'direction'>): Comparison =>
  comparison ?? (direction === 'decrease' || direction === 'below' ? 'at-most' : 'at-least');

export const holds = (comparison: Comparison, value: number, needed: number): boolean =>
  comparison === 'at-most' ? value <= needed : value >= needed;

/** What a KPI has to show before the money comes. */
export interface GateCondition {
  readonly kpi: string;
  readonly name: string;
  readonly comparison: Comparison;
  /** In the KPI's unit, as is `value`. */
  readonly needed: number;
  /** The result by the day; `null` while there is none. */
  readonly value: number | null;
  readonly unit: string;
  readonly currency: string | null;
  /** The last period that counts in it. */
  readonly through: string | null;
  /** `null` while nobody can tell. */
  readonly met: boolean | null;
}

/** A condition of a gate, and what stands behind it in the plan. */
export interface GateParts {
  readonly milestone: Milestone | undefined;
  /** The gate's KPI and how it stands by the day, where the gate has such a condition. */
  readonly kpi: { readonly record: Plan['kpis'][number]; readonly view: KpiView } | undefined;
}

export interface GateStanding {
  /**
   * `none`: nothing is waited for. `open`: not met and not yet due. `met`: everything is. `missed`: due and not met.
   * `cannot-tell`: due, and its KPI has no figure.
   */
  readonly state: 'none' | 'open' | 'met' | 'missed' | 'cannot-tell';
  readonly due: string | null;
  readonly milestone: { readonly id: string; readonly title: string; readonly met: string | null } | null;
  readonly condition: GateCondition | null;
}

/**
 * Whether a gate is passed. What a running sum may not exceed holds only when the time is over: until then it is open,
 * however low the sum.
 *
 * Source: docs/money.md#gates
 */
export function judgeGate(gate: Gate, { milestone, kpi }: GateParts, asOf: string): GateStanding {
  const due = gateDue(gate, milestone);
  const over = due !== undefined && due < asOf;
  const condition = kpi === undefined || gate.value === undefined ? null : conditionOf(gate, gate.value, kpi, over);
  const stands = milestone === undefined ? [] : [isReached(milestone, asOf)];
  const all = condition === null ? stands : [...stands, condition.met];
  return {
    state: !isGated(gate) ? 'none' : stateOf(all, over),
    due: due ?? null,
    milestone:
      milestone === undefined
        ? null
        : {
            id: milestone.id,
            title: milestone.title,
            met: isReached(milestone, asOf) ? (milestone.met ?? null) : null,
          },
    condition,
  };
}

function stateOf(all: readonly (boolean | null)[], over: boolean): GateStanding['state'] {
  if (all.every((met) => met === true)) return 'met';
  if (!over) return 'open';
  return all.includes(false) ? 'missed' : 'cannot-tell';
}

function conditionOf(
  gate: Gate,
  needed: number,
  { record, view }: NonNullable<GateParts['kpi']>,
  over: boolean,
): GateCondition {
  const { id, name, value, unit, currency, through } = view;
  const comparison = comparisonOf(gate, view);
  const running = comparison === 'at-most' && measureOf(record) === 'flow' && !over;
  const met = value === null ? null : holds(comparison, value, needed);
  return {
    kpi: id,
    name,
    comparison,
    needed,
    value,
    unit,
    currency,
    through: through?.period ?? null,
    met: running && met === true ? null : met,
  };
}
