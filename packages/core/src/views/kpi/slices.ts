import type { Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { calendarOf } from './calendar-of.ts';
import { reportingLag } from './reports.ts';
import { ended, inTime, series } from './series.ts';
import { compare, type Standing } from './standing.ts';
import {
  actualOf,
  adds,
  dimensionsOf,
  type Figure,
  finest,
  measureOf,
  type Slice,
  sliceKey,
  valueOf,
} from './whole.ts';

type Kpi = Plan['kpis'][number];

/** One slice of a KPI as of a day; `due`, `reached` and `pace` as in a view of the whole. */
export interface SlicePace extends Standing {
  readonly slice: Slice;
  /** Whether a target's report is due and no period of it can be compared. */
  readonly missing: boolean;
  /** What it lacks of what was due, in the KPI's unit, 0 where nothing; `null` where it cannot be told. */
  readonly shortfall: number | null;
  /** Part of what all slices of these dimensions lack, 0–1; `null` where figures do not add up, or one is missing. */
  readonly share: number | null;
}

interface Sliced {
  readonly slice: Slice;
  readonly targets: Map<string, Figure>;
  readonly actuals: Map<string, Figure>;
}

/**
 * How each slice that has targets stands against them, the one that lacks most first. Of a region and the country it is in
 * only the region is told.
 *
 * Source: docs/kpi.md#slices
 */
export function slicePaces(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): readonly SlicePace[] {
  const sliced = bySlice(kpi);
  const planned = [...sliced.values()].filter(({ targets }) => targets.size > 0);
  const kept = finest(plan, planned);
  const told = kept.map((one) => paceOf(plan, kpi, one, asOf));
  const lacking = lackingBy(kpi, told);
  return told.map((one) => ({ share: shareOf(one, lacking), ...one })).sort(byShortfall);
}

function bySlice(kpi: Kpi): ReadonlyMap<string, Sliced> {
  const out = new Map<string, Sliced>();
  const at = (slice: Slice): Sliced => {
    const key = sliceKey(slice);
    const known = out.get(key) ?? { slice, targets: new Map(), actuals: new Map() };
    out.set(key, known);
    return known;
  };
  for (const { period, slice, value } of kpi.targets) at(slice).targets.set(period, { amount: value, over: null });
  for (const point of kpi.actuals) {
    const figure = actualOf(kpi, point);
    if (figure !== undefined) at(point.slice).actuals.set(point.period, figure);
  }
  out.delete(sliceKey({}));
  return out;
}

type Told = Omit<SlicePace, 'share'>;

function paceOf(plan: Plan, kpi: Kpi, { slice, targets, actuals }: Sliced, asOf: string): Told {
  const measure = measureOf(kpi);
  const when = { calendar: calendarOf(plan, kpi), asOf };
  const steps = series(targets, actuals, measure, when);
  const standing = compare(kpi, steps, kpi.direction === 'range' ? latestOf(kpi, actuals, when) : null);
  const lag = reportingLag(kpi);
  const missing =
    standing.reached === null &&
    steps.some(({ target, range }) => target !== undefined && addDays(range.end, lag) < asOf);
  const { pace, due, reached } = standing;
  const short = pace === null || due === null || reached === null ? null : pace < 1 ? Math.abs(due - reached.value) : 0;
  return { slice, missing, shortfall: short, ...standing };
}

function latestOf(kpi: Kpi, actuals: ReadonlyMap<string, Figure>, when: { calendar: Plan['calendar']; asOf: string }) {
  const reported = ended(actuals, when);
  const last = reported.at(-1);
  const all = reported.map(({ figure }) => figure);
  const figure = inTime(all, measureOf(kpi));
  if (last === undefined || figure === undefined) return null;
  return { value: valueOf(figure, kpi), period: last.period, end: last.range.end };
}

/** What slices of the same dimensions lack together; `null` where figures do not add up, or one is missing. */
function lackingBy(kpi: Kpi, all: readonly Told[]): ReadonlyMap<string, number | null> {
  const totals = new Map<string, number | null>();
  for (const { slice, missing, shortfall } of all) {
    const dimensions = dimensionsOf(slice);
    const total = totals.get(dimensions) ?? (totals.has(dimensions) || !adds(kpi) ? null : 0);
    totals.set(dimensions, missing || total === null ? null : total + (shortfall ?? 0));
  }
  return totals;
}

function shareOf({ slice, shortfall }: Told, lacking: ReadonlyMap<string, number | null>): number | null {
  const total = lacking.get(dimensionsOf(slice)) ?? null;
  return shortfall === null || total === null || total === 0 ? null : shortfall / total;
}

/** Figures that do not add up are ranked by pace. */
function byShortfall(a: SlicePace, b: SlicePace): number {
  if (a.share === null || b.share === null) return (a.pace ?? Infinity) - (b.pace ?? Infinity);
  return (b.shortfall ?? 0) - (a.shortfall ?? 0);
}
