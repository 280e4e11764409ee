import type { Plan } from '../../plan/index.ts';
import { statusOf } from '../kpi/bands.ts';
import { kpiView } from '../kpi/compute.ts';
import type { KpiGap, KpiStatus, KpiView } from '../kpi/kpi-view.ts';
import { kpiConfidence } from '../trend/confidence.ts';

type Kpi = Plan['kpis'][number];
type Objective = Plan['objectives'][number];

/** Something that is rolled up, as it counts in it: a KPI in an objective, an objective in the plan. */
export interface Child {
  readonly id: string;
  readonly name: string;
  /** Beside the other ones; 1 unless the plan says otherwise. */
  readonly weight: number;
  /** 1 = on plan; `null` where it cannot be told. */
  readonly pace: number | null;
  /** Share of the whole target, 1 = reached; `null` where it cannot be told. */
  readonly achieved: number | null;
  readonly status: KpiStatus;
  /** 0–1. */
  readonly confidence: number;
  /** Why there is no pace: of an objective `no-kpis`, or what its KPIs lack. */
  readonly gap: KpiGap | 'no-kpis' | 'untold' | null;
}

/**
 * Several figures as one. `pace` and `achieved` are weighted means, in which each counts between 0 and 1: what one brings
 * beyond its plan does not make up for what another lacks, so that the whole is 1 only where each of its parts is.
 */
export interface RollUp {
  readonly pace: number | null;
  readonly achieved: number | null;
  readonly status: KpiStatus;
  /** The one with the lowest pace, as it is, and its id. */
  readonly worst: string | null;
  /** Weight of those whose pace can be told, as a share of all, 0–1; `null` where nothing has weight. */
  readonly coverage: number | null;
  /** Weighted mean of how far the parts can be relied on; what cannot be told counts as 0. `null` as `coverage`. */
  readonly confidence: number | null;
  readonly children: readonly Child[];
}

/**
 * Those without a pace are left out of the mean; they lower `coverage` and `confidence`, and are told by their gaps.
 *
 * Source: docs/kpi.md#roll-ups
 */
export function rollUp(children: readonly Child[]): RollUp {
  const all = children.reduce((sum, { weight }) => sum + weight, 0);
  const told = children.filter(({ pace }) => pace !== null);
  const toldWeight = told.reduce((sum, { weight }) => sum + weight, 0);
  const pace = meanOf(children, 'pace');
  let worst: Child | undefined;
  for (const child of told) if (worst === undefined || (child.pace ?? 0) < (worst.pace ?? 0)) worst = child;
  return {
    pace,
    achieved: meanOf(children, 'achieved'),
    status: statusOf(pace, {}),
    worst: worst?.id ?? null,
    coverage: all === 0 ? null : toldWeight / all,
    confidence: all === 0 ? null : told.reduce((sum, { weight, confidence }) => sum + weight * confidence, 0) / all,
    children,
  };
}

function meanOf(children: readonly Child[], field: 'pace' | 'achieved'): number | null {
  let [sum, weights] = [0, 0];
  for (const child of children) {
    const share = child[field];
    if (share === null) continue;
    sum += child.weight * Math.min(Math.max(share, 0), 1);
    weights += child.weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** An objective by the KPIs that measure it. */
export interface ObjectiveRollUp extends RollUp {
  readonly id: string;
  readonly title: string;
  /** Id of the party whose it is; `null` where it is joint. */
  readonly party: string | null;
  /** Beside the plan's other objectives. */
  readonly weight: number;
}

/** A plan by its objectives in scope, the objectives themselves, and the KPIs that measure none of them. */
export interface PlanRollUp extends RollUp {
  readonly objectives: readonly ObjectiveRollUp[];
  readonly loose: readonly Child[];
}

/**
 * One objective.
 *
 * @throws RangeError if the plan has no such objective, or `asOf` is no day
 */
export function objectiveRollUp(plan: Plan, id: string, { asOf }: { asOf: string }): ObjectiveRollUp {
  const objective = plan.objectives.find((one) => one.id === id);
  if (objective === undefined) throw new RangeError(`the plan has no objective "${id}"`);
  return ofObjective(objective, kpiChildren(plan, asOf));
}

/** The whole plan: its objectives that are in scope and not dropped. */
export function planRollUp(plan: Plan, { asOf }: { asOf: string }): PlanRollUp {
  const children = kpiChildren(plan, asOf);
  const counted = plan.objectives.filter(({ inScope, status }) => inScope !== false && status !== 'dropped');
  const objectives = counted.map((objective) => ofObjective(objective, children));
  const measured = new Set(counted.map(({ id }) => id));
  return {
    ...rollUp(objectives.map(childOf)),
    objectives,
    loose: children.filter(({ kpi }) => !kpi.objectives.some((id) => measured.has(id))).map(({ child }) => child),
  };
}

interface Measured {
  readonly kpi: Kpi;
  readonly child: Child;
}

function kpiChildren(plan: Plan, asOf: string): readonly Measured[] {
  return plan.kpis.map((kpi) => {
    const view = kpiView(plan, kpi.id, { asOf });
    return { kpi, child: { ...toldOf(view), weight: kpi.weight ?? 1, confidence: confidenceOf(plan, kpi, asOf) } };
  });
}

const toldOf = ({ id, name, pace, achieved, status, gap }: KpiView) => ({ id, name, pace, achieved, status, gap });

/** Of a KPI of which no report is due, what is known is all there can be. */
const confidenceOf = (plan: Plan, kpi: Kpi, asOf: string): number => kpiConfidence(plan, kpi, { asOf }).confidence ?? 1;

function ofObjective({ id, title, party, weight }: Objective, all: readonly Measured[]): ObjectiveRollUp {
  const own = all.filter(({ kpi }) => kpi.objectives.includes(id));
  return { id, title, party: party ?? null, weight: weight ?? 1, ...rollUp(own.map(({ child }) => child)) };
}

const childOf = ({ id, title, weight, pace, achieved, status, confidence, children }: ObjectiveRollUp): Child => ({
  id,
  name: title,
  weight,
  pace,
  achieved,
  status,
  confidence: confidence ?? 0,
  gap: children.length === 0 ? 'no-kpis' : pace === null ? 'untold' : null,
});
