import type { Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { calendarOf } from '../kpi/calendar-of.ts';
import { type Calendar, type DayRange, periodRange } from '../kpi/period.ts';
import { reportingLag } from '../kpi/reports.ts';
import { series, type SeriesStep } from '../kpi/series.ts';
import {
  actualOf,
  adds,
  dimensionsOf,
  type Figure,
  finest,
  measureOf,
  type Slice,
  sliceKey,
  sliceName,
} from '../kpi/whole.ts';

type Kpi = Plan['kpis'][number];

/** What one slice was due and what it brought, in figures that add up over slices. */
export interface SliceLeaf {
  readonly slice: Slice;
  /** Of a ratio, the numerator that its target asks for of its denominator. */
  readonly due: number;
  /** `null` where a report that is due is missing. */
  readonly reached: number | null;
  /** Denominator of a ratio. */
  readonly over: number | null;
}

/** Why the slices of a KPI cannot be compared. */
export type LeafGap =
  | 'unclear-direction'
  | 'does-not-add-up'
  | 'no-target'
  | 'no-slices'
  | 'not-started'
  | 'no-such-period';

export interface SliceLeaves {
  /** What the slices name, in the order of the plan's dimensions. */
  readonly dimensions: readonly string[];
  readonly leaves: readonly SliceLeaf[];
  readonly gap: LeafGap | null;
  readonly asOf: string;
}

export interface LocaliseOptions {
  /** `YYYY`, `YYYY-Qn` or `YYYY-Pnn` in the KPI's calendar, else the plan's own; what has ended of it counts. */
  readonly period?: string | undefined;
  /** By which day; the first by which all reports of the period are due, unless given. */
  readonly asOf?: string | undefined;
  /** Slices that name at least these; of several kinds, those that name the most dimensions. */
  readonly dimensions?: readonly string[] | undefined;
}

/** The slices of a KPI that have targets in a period; of a country and its regions only the regions. */
export function sliceLeaves(plan: Plan, kpi: Kpi, options: LocaliseOptions): SliceLeaves {
  const calendar = calendarOf(plan, kpi);
  const range = options.period === undefined ? plan.period : periodRange(options.period, calendar);
  const lag = reportingLag(kpi);
  const asOf = options.asOf ?? (range === undefined ? plan.period.end : addDays(range.end, lag + 1));
  const none = (gap: LeafGap) => ({ dimensions: [], leaves: [], gap, asOf });
  if (range === undefined) return none('no-such-period');
  if (kpi.direction === undefined || kpi.direction === 'range') return none('unclear-direction');
  const kinds = kindsOf(kpi, { range, calendar, asOf, lag });
  if (kinds.size === 0) return none(kpi.targets.length === 0 ? 'no-target' : 'no-slices');
  const wanted = options.dimensions ?? [];
  const kind = [...kinds.values()].filter(({ names }) => wanted.every((one) => names.includes(one))).sort(richest)[0];
  if (kind === undefined) return none('no-slices');
  const order = plan.dimensions.map(({ id }) => id);
  const dimensions = [...kind.names].sort((a, b) => place(order, a) - place(order, b));
  const leaves = finest(plan, kind.leaves);
  if (leaves.length === 0) return { ...none('not-started'), dimensions };
  if (!adds(kpi) && leaves.some(({ reached, over }) => reached !== null && over === null))
    return { ...none('does-not-add-up'), dimensions };
  return { dimensions, leaves, gap: null, asOf };
}

const place = (order: readonly string[], one: string): number =>
  order.includes(one) ? order.indexOf(one) : order.length;

interface Kind {
  readonly names: readonly string[];
  readonly leaves: SliceLeaf[];
}

/** Those with reports before those without, then the ones that say more. */
const richest = (a: Kind, b: Kind): number =>
  Number(isReported(b)) - Number(isReported(a)) || b.names.length - a.names.length || b.leaves.length - a.leaves.length;

const isReported = ({ leaves }: Kind): boolean => leaves.some(({ reached }) => reached !== null);

interface When {
  readonly range: DayRange;
  readonly calendar: Calendar;
  readonly asOf: string;
  readonly lag: number;
}

/** Slices by the dimensions they name; a kind without leaves has targets, but nothing of it was due by then. */
function kindsOf(kpi: Kpi, when: When): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { slice, targets, actuals } of bySlice(kpi)) {
    const steps = series(targets, actuals, measureOf(kpi), when).filter(
      ({ range, target }) => target !== undefined && range.start >= when.range.start && range.end <= when.range.end,
    );
    if (steps.length === 0) continue;
    const name = dimensionsOf(slice);
    const kind = kinds.get(name) ?? { names: Object.keys(slice).sort(), leaves: [] };
    kinds.set(name, kind);
    const leaf = leafOf(kpi, slice, steps, when);
    if (leaf !== undefined) kind.leaves.push(leaf);
  }
  return kinds;
}

function bySlice(kpi: Kpi) {
  const sliced = new Map<string, { slice: Slice; targets: Map<string, Figure>; actuals: Map<string, Figure> }>();
  for (const { period, slice, value } of kpi.targets) {
    const key = sliceKey(slice);
    if (key === '') continue;
    const one = sliced.get(key) ?? { slice, targets: new Map(), actuals: new Map() };
    sliced.set(key, one);
    one.targets.set(period, { amount: value, over: null });
  }
  for (const point of kpi.actuals) {
    const figure = actualOf(kpi, point);
    if (figure !== undefined) sliced.get(sliceKey(point.slice))?.actuals.set(point.period, figure);
  }
  // In an order of their own, so that none depends on how the file was written.
  const named = [...sliced.values()].map((one) => ({ one, name: sliceName(one.slice) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ one }) => one);
}

/** @returns `undefined` while nothing of it is due */
function leafOf(kpi: Kpi, slice: Slice, steps: readonly SeriesStep[], { asOf, lag }: When): SliceLeaf | undefined {
  const isDue = ({ range, actual }: SeriesStep) => actual !== undefined || addDays(range.end, lag) < asOf;
  const due = steps.filter(isDue);
  // Of a level only the last counts.
  const counted = measureOf(kpi) === 'stock' ? due.slice(-1) : due;
  if (counted.length === 0) return undefined;
  const leaf = { due: 0, reached: 0, over: 0 };
  let [missing, ratio] = [false, false];
  for (const { target, actual } of counted) {
    const asked = target?.amount ?? 0;
    if (actual === undefined) missing = true;
    ratio ||= typeof actual?.over === 'number';
    const over = actual?.over ?? null;
    leaf.due += over === null ? asked : (over * asked) / (kpi.unit === 'percent' ? 100 : 1);
    leaf.reached += actual?.amount ?? 0;
    leaf.over += over ?? 0;
  }
  return { slice, due: leaf.due, reached: missing ? null : leaf.reached, over: ratio ? leaf.over : null };
}
