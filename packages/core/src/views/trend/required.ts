import type { Plan } from '../../plan/index.ts';
import { kpiView } from '../kpi/compute.ts';
import type { KpiView } from '../kpi/kpi-view.ts';
import { valueOf } from '../kpi/whole.ts';
import { type Timeline, timelineOf } from './timeline.ts';

type Kpi = Plan['kpis'][number];

/** Why nothing is required, or nothing can be told. */
export type RequiredGap = 'measure' | 'no-target' | 'no-actuals' | 'unclear-direction';

/** What the periods to come must bring, or may bring where less is better. Figures in the KPI's unit. */
export interface RequiredRate {
  /**
   * `open`: it takes `even` in each. `reached`: the target is there already. `lost`: no period is left, or a limit is already
   * passed. `null` where it cannot be told.
   */
  readonly state: 'open' | 'reached' | 'lost' | null;
  /** What the target is still away: still to come, or of a limit still allowed; below zero where it is passed. */
  readonly left: number | null;
  /** How many periods have no actual yet, and how many of these have ended. */
  readonly periods: number;
  readonly unreported: number;
  /** The same for each of them: of a flow its figure, of a stock its change. */
  readonly even: number | null;
  /** As a multiple of what is planned for them, and period by period; of flows whose remaining periods all have targets. */
  readonly phased: {
    readonly times: number;
    readonly each: readonly { readonly period: string; readonly value: number }[];
  } | null;
  /** The most that one period of the plan has brought so far, or the least where less is better; of flows. */
  readonly best: { readonly period: string; readonly value: number } | null;
  readonly gap: RequiredGap | null;
}

/**
 * What it takes to still make the target. Periods that have ended unreported count as to come: what they brought is unknown.
 *
 * Source: docs/kpi.md#required-rate
 */
export function requiredRate(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): RequiredRate {
  return requiredOf(timelineOf(plan, kpi, asOf), kpi, kpiView(plan, kpi.id, { asOf }));
}

export function requiredOf(timeline: Timeline | undefined, kpi: Kpi, view: KpiView): RequiredRate {
  const { direction, target, value, asOf } = view;
  const stretches = timeline?.stretches ?? [];
  const coming = stretches.filter(({ actual }) => actual === undefined);
  const unreported = coming.filter(({ range }) => range.end < asOf).length;
  const facts = { periods: coming.length, unreported, best: null };
  const cannotTell = (gap: RequiredGap): RequiredRate => ({
    ...facts,
    state: null,
    left: null,
    even: null,
    phased: null,
    gap,
  });
  const measure = timeline?.measure;
  if (direction === null) return cannotTell('unclear-direction');
  if (timeline === undefined || measure === 'ratio' || direction === 'range') return cannotTell('measure');
  // A level that is to be kept is not worked towards.
  if (measure === 'stock' && (direction === 'above' || direction === 'below')) return cannotTell('measure');
  if (target === null) return cannotTell('no-target');
  if (value === null) return cannotTell('no-actuals');
  const isLimit = direction === 'decrease' || direction === 'below';
  const left = target - value;
  const state = stateOf(left, coming.length, isLimit, measure === 'flow');
  const open = state === 'open';
  return {
    ...facts,
    state,
    left,
    even: open ? left / coming.length : null,
    phased: open && measure === 'flow' ? phasedOf(timeline, left) : null,
    best: measure === 'flow' ? bestOf(timeline, isLimit) : null,
    gap: null,
  };
}

function stateOf(left: number, periods: number, isLimit: boolean, isFlow: boolean): RequiredRate['state'] {
  if (isLimit && isFlow) return left < 0 ? 'lost' : periods === 0 ? 'reached' : 'open';
  if (isLimit ? left >= 0 : left <= 0) return 'reached';
  return periods === 0 ? 'lost' : 'open';
}

function phasedOf({ stretches, kpi }: Timeline, left: number): RequiredRate['phased'] {
  const planned: { period: string; value: number }[] = [];
  for (const { period, target, actual } of stretches) {
    if (actual !== undefined) continue;
    if (target === undefined) return null;
    planned.push({ period, value: valueOf(target, kpi) });
  }
  const total = planned.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0) return null;
  const times = left / total;
  return { times, each: planned.map(({ period, value }) => ({ period, value: value * times })) };
}

function bestOf({ stretches, kpi }: Timeline, isLimit: boolean): RequiredRate['best'] {
  let best: { period: string; value: number } | null = null;
  for (const { period, actual } of stretches) {
    if (actual === undefined) continue;
    const value = valueOf(actual, kpi);
    if (best === null || (isLimit ? value < best.value : value > best.value)) best = { period, value };
  }
  return best;
}
