import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../days.ts';
import { exactSum, stepsIn } from './apportion.ts';
import { calendarOf } from './calendar-of.ts';
import { type Grain, partsOf, periodKey, periodParts, periodRange } from './period.ts';
import { figureAt } from './series.ts';
import { type SpreadFault, type SpreadNode, spreadOver } from './spread-tree.ts';
import { actualOf, adds, type Figure, measureOf, type Slice, sliceKey, valueOf } from './whole.ts';

type Kpi = Plan['kpis'][number];

/**
 * By what figures are spread. `even`: each month the same, and in a calendar by weeks each week. `season`: as last year's
 * actuals of the same periods and slices stood to each other. `kept`: as the targets stand to each other now, evenly where
 * there are none.
 */
export type SpreadBy = 'even' | 'season' | 'kept';

export interface SpreadInput {
  /** A year, a quarter, or a month that is spread over slices alone. */
  readonly period: string;
  /** What it comes to, in the KPI's unit. */
  readonly total: number;
  readonly by: SpreadBy;
  /** The grain of the parts. */
  readonly grain: Grain;
  /** The slices it is spread over, by the same measure as time; one of them where it stays in its slice. */
  readonly slices: readonly Slice[];
  /** A change by hand: it is fixed at this value, and the others follow. */
  readonly fixed?: SpreadPoint;
}

/** A target as the command `kpi.setTargets` takes it. */
export interface SpreadPoint {
  readonly period: string;
  readonly slice: Slice;
  readonly value: number;
}

/**
 * Why nothing can be spread: the pins, last year's actuals (`missing` tells which periods and slices lack them, or are
 * below zero), the calendar, or figures that do not add up to one of a longer period or of several slices.
 */
export type SpreadGap = SpreadFault | 'no-season' | 'negative-season' | 'no-calendar' | 'not-a-sum';

export type Spread =
  | { readonly ok: true; readonly points: readonly SpreadPoint[] }
  | {
      readonly ok: false;
      readonly gap: SpreadGap;
      readonly missing: readonly { readonly period: string; readonly slice: Slice }[];
    };

type Failed = Extract<Spread, { ok: false }>;

const no = (gap: SpreadGap, missing: Failed['missing'] = []): Failed => ({
  ok: false,
  gap,
  missing,
});

/**
 * Spreads a target over the parts of its period, over slices, or both. Parts add up exactly, quarters to the year and
 * months to the quarter, in the smallest step of the unit; pinned targets stay, and what is left goes to the others.
 *
 * @throws RangeError if `period` is no period, or finer than `grain`
 * Source: docs/kpi.md#spreading
 */
export function spreadTarget(plan: Plan, kpi: Kpi, input: SpreadInput): Spread {
  const { period, total, by, grain, fixed } = input;
  // In one order, so that of equal remainders the same one gets the odd step whoever asks.
  const slices = [...input.slices].sort((a, b) => (sliceKey(a) < sliceKey(b) ? -1 : 1));
  const leaves = partsOf(period, grain);
  if (leaves.length === 0) throw new RangeError(`"${period}" has no parts of a ${grain}`);
  if ((leaves.length > 1 && measureOf(kpi) !== 'flow') || (slices.length > 1 && !adds(kpi))) return no('not-a-sum');
  const at = (one: string, slice: Slice) => `${one}\n${sliceKey(slice)}`;
  const pins = new Map<string, number>();
  const now = new Map<string, number>();
  for (const { period: one, slice, value, pinned } of kpi.targets) {
    now.set(at(one, slice), value);
    // A pin does not stand in the way of who sets that very figure.
    if (pinned === true && (one !== period || slices.length > 1)) pins.set(at(one, slice), value);
  }
  if (fixed !== undefined) pins.set(at(fixed.period, fixed.slice), fixed.value);
  const weigh = weightsBy(plan, kpi, by, leaves, slices, (one, slice) => now.get(at(one, slice)));
  if (!weigh.ok) return weigh;
  const points: SpreadPoint[] = [];
  const nodeOf = (one: string, slice: Slice): SpreadNode => {
    const pinned = pins.get(at(one, slice));
    const own = periodParts(one).grain;
    if (own !== grain) {
      const next = own === 'year' ? 'quarter' : 'month';
      return { pinned, parts: partsOf(one, next).map((part) => nodeOf(part, slice)) };
    }
    const base = by === 'kept' ? (now.get(at(one, slice)) ?? 0) : 0;
    const take = (value: number) => points.push({ period: one, slice, value });
    return { pinned, parts: [], leaf: { weight: weigh.of(one, slice), base, take } };
  };
  const root = { parts: slices.map((slice) => nodeOf(period, slice)) };
  const fault = spreadOver(root, total, stepsIn(kpi));
  return fault === undefined ? { ok: true, points } : no(fault);
}

/**
 * One target changed by hand: the others of the same period and slice that are not pinned follow, so that the longer
 * period keeps its sum, in proportion to what they are now.
 *
 * @param within the longer period that keeps its sum; all of its targets at the grain of the changed one must be there
 */
export function changeTarget(plan: Plan, kpi: Kpi, point: SpreadPoint, within: string): Spread {
  const { grain } = periodParts(point.period);
  const parts = partsOf(within, grain);
  const own = new Map(
    kpi.targets.filter(({ slice }) => sliceKey(slice) === sliceKey(point.slice)).map((one) => [one.period, one.value]),
  );
  const lacking = parts.filter((period) => !own.has(period));
  if (lacking.length > 0) {
    return no(
      'not-a-sum',
      lacking.map((period) => ({ period, slice: point.slice })),
    );
  }
  const total = exactSum(parts.map((period) => own.get(period) ?? 0));
  return spreadTarget(plan, kpi, { period: within, total, by: 'kept', grain, slices: [point.slice], fixed: point });
}

type Weights = Failed | { readonly ok: true; readonly of: (one: string, slice: Slice) => number };

function weightsBy(
  plan: Plan,
  kpi: Kpi,
  by: SpreadBy,
  leaves: readonly string[],
  slices: readonly Slice[],
  now: (one: string, slice: Slice) => number | undefined,
): Weights {
  const lengthOf = lengthIn(plan, kpi);
  if (leaves.some((one) => lengthOf(one) === undefined)) return no('no-calendar');
  if (by === 'season') return seasonOf(kpi, leaves, slices, lengthOf);
  const even = (one: string) => lengthOf(one) ?? 0;
  if (by === 'even') return { ok: true, of: even };
  const kept = leaves.some((one) => slices.some((slice) => (now(one, slice) ?? 0) !== 0));
  return { ok: true, of: kept ? (one, slice) => Math.abs(now(one, slice) ?? 0) : even };
}

/** Months where the calendar counts in months, weeks where it counts in weeks. */
function lengthIn(plan: Plan, kpi: Kpi): (period: string) => number | undefined {
  const calendar = calendarOf(plan, kpi);
  return (period) => {
    const range = periodRange(period, calendar);
    if (range === undefined) return undefined;
    if (calendar.type === undefined || calendar.type === 'month') return partsOf(period, 'month').length;
    return (daysBetween(range.start, range.end) + 1) / 7;
  };
}

/** Last year's actuals of the same periods; of a period that was shorter then, as if it had been as long. */
function seasonOf(
  kpi: Kpi,
  leaves: readonly string[],
  slices: readonly Slice[],
  lengthOf: (period: string) => number | undefined,
): Weights {
  const bySlice = new Map<string, Map<string, Figure>>();
  for (const point of kpi.actuals) {
    const figure = actualOf(kpi, point);
    if (figure === undefined) continue;
    const key = sliceKey(point.slice);
    bySlice.set(key, (bySlice.get(key) ?? new Map<string, Figure>()).set(point.period, figure));
  }
  const weights = new Map<string, number>();
  const [missing, negative]: [SpreadPoint[], SpreadPoint[]] = [[], []];
  for (const slice of slices) {
    for (const one of leaves) {
      const { grain, year, nth } = periodParts(one);
      const before = periodKey(grain, year - 1, nth);
      const figure = figureAt(bySlice.get(sliceKey(slice)) ?? new Map<string, Figure>(), before, measureOf(kpi));
      const length = lengthOf(before);
      const value = figure === undefined || length === undefined ? undefined : valueOf(figure, kpi) / length;
      if (value === undefined) missing.push({ period: before, slice, value: 0 });
      else if (value < 0) negative.push({ period: before, slice, value });
      else weights.set(`${one}\n${sliceKey(slice)}`, value * (lengthOf(one) ?? 0));
    }
  }
  const places = (points: readonly SpreadPoint[]) => points.map(({ period, slice }) => ({ period, slice }));
  if (missing.length > 0) return no('no-season', places(missing));
  if (negative.length > 0) return no('negative-season', places(negative));
  if (![...weights.values()].some((weight) => weight > 0)) return no('no-season');
  return { ok: true, of: (one, slice) => weights.get(`${one}\n${sliceKey(slice)}`) ?? 0 };
}
