import { closedAround, type Plan } from '../../plan/index.ts';
import { exactSum } from './apportion.ts';
import { calendarOf } from './calendar-of.ts';
import { achievement } from './achievement.ts';
import { type Calendar, type Grain, partsOf, periodParts, periodRange, periodsOfYear } from './period.ts';
import { figureAt, grainOf } from './series.ts';
import type { KpiFigureState, KpiTablePeriod, KpiTableRow, KpiTableView } from './table-view.ts';
import { actualOf, type Figure, measureOf, type Slice, sliceKey, valueOf, wholeFigures } from './whole.ts';

type Kpi = Plan['kpis'][number];

export interface KpiTableOptions {
  readonly grain: Grain;
  /** Ids of the KPIs to show, in this order; all of the plan's when left out. */
  readonly kpis?: readonly string[];
}

/**
 * Targets and actuals of KPIs and their slices, by the months, quarters or years that the plan touches. A figure of a longer
 * period is put together from shorter ones only where all of them are known.
 *
 * Source: docs/kpi.md#the-table
 */
export function kpiTable(plan: Plan, { grain, kpis }: KpiTableOptions): KpiTableView {
  const shown = kpis === undefined ? plan.kpis : kpis.flatMap((id) => plan.kpis.find((kpi) => kpi.id === id) ?? []);
  const periods = columnsOf(plan, shown, grain);
  const names = periods.map(({ period }) => period);
  return { grain, periods, rows: shown.flatMap((kpi) => rowsOf(plan, kpi, names)) };
}

/** The grain a KPI's figures are told at: the finest of its targets and actuals, else how often it is reported. */
export const toldAt = ({ targets, actuals, frequency }: Kpi): Grain =>
  grainOf([...targets, ...actuals].map(({ period }) => period)) ?? frequency ?? 'month';

/** Every period of the grain that the plan's own touches in the calendar of any of the KPIs. */
function columnsOf(plan: Plan, kpis: readonly Kpi[], grain: Grain): readonly KpiTablePeriod[] {
  const { start, end } = plan.period;
  const calendars = new Set<Calendar>([plan.calendar, ...kpis.map((kpi) => calendarOf(plan, kpi))]);
  const names = new Set<string>();
  for (const calendar of calendars)
    for (let year = Number(start.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)); year += 1)
      for (const period of periodsOfYear(grain, year)) {
        const range = periodRange(period, calendar);
        if (range !== undefined && range.start <= end && range.end >= start) names.add(period);
      }
  return [...names].sort().map((period) => {
    const ranges = [...calendars].map((calendar) => periodRange(period, calendar));
    const [range] = ranges.every((one) => one?.start === ranges[0]?.start && one?.end === ranges[0]?.end) ? ranges : [];
    const closed = closedAround(plan, period) !== undefined;
    return { period, start: range?.start ?? null, end: range?.end ?? null, closed };
  });
}

interface Told {
  readonly slice: Slice;
  readonly targets: Map<string, Figure>;
  readonly actuals: Map<string, Figure>;
  readonly pinned: Set<string>;
}

/** Of a change only the KPI it concerns is told anew. */
const known = new WeakMap<Kpi, { readonly from: readonly unknown[]; readonly rows: readonly KpiTableRow[] }>();

function rowsOf(plan: Plan, kpi: Kpi, periods: readonly string[]): readonly KpiTableRow[] {
  const from = [periods.join(), plan.dimensions, plan.parties, plan.currency];
  const before = known.get(kpi);
  if (before?.from.every((one, index) => one === from[index]) === true) return before.rows;
  const rows = makeRows(plan, kpi, periods);
  known.set(kpi, { from, rows });
  return rows;
}

function makeRows(plan: Plan, kpi: Kpi, periods: readonly string[]): readonly KpiTableRow[] {
  const bySlice = toldBySlice(kpi);
  const grain = toldAt(kpi);
  const all = wholeFigures(plan, kpi);
  return [...bySlice.values()].map((told, index) => {
    // The whole may be told by its slices.
    const isWhole = index === 0;
    const targets = periods.map((period) => stateOf(kpi, told.targets, isWhole ? all.targets : undefined, period));
    const actuals = periods.map((period) => stateOf(kpi, told.actuals, isWhole ? all.actuals : undefined, period));
    return {
      kpi: kpi.id,
      name: kpi.name,
      unit: kpi.unit,
      currency: kpi.unit === 'money' ? (kpi.currency ?? plan.currency) : null,
      slice: told.slice,
      members: membersOf(plan, told.slice),
      calendar: plan.parties.find(({ id }) => id === kpi.calendar)?.name ?? null,
      grain,
      adds: measureOf(kpi) === 'flow',
      targets: targets.map(([value]) => value),
      targetStates: targets.map(([, state]) => state),
      pinned: periods.map((period) => told.pinned.has(period)),
      actuals: actuals.map(([value]) => value),
      actualStates: actuals.map(([, state]) => state),
      achieved: targets.map(([target], at) => {
        const actual = actuals[at]?.[0] ?? null;
        return target === null || actual === null ? null : achievement(kpi, actual, target);
      }),
    };
  });
}

/** The whole first, slices as they come. */
function toldBySlice(kpi: Kpi): ReadonlyMap<string, Told> {
  const out = new Map<string, Told>();
  const at = (slice: Slice): Told => {
    const key = sliceKey(slice);
    let told = out.get(key);
    if (told === undefined) {
      told = { slice, targets: new Map(), actuals: new Map(), pinned: new Set() };
      out.set(key, told);
    }
    return told;
  };
  at({});
  for (const { period, slice, value, pinned } of kpi.targets) {
    const told = at(slice);
    told.targets.set(period, { amount: value, over: null });
    if (pinned === true) told.pinned.add(period);
  }
  for (const point of kpi.actuals) {
    const figure = actualOf(kpi, point);
    if (figure !== undefined) at(point.slice).actuals.set(point.period, figure);
  }
  return out;
}

type Cell = readonly [number | null, KpiFigureState];

function stateOf(
  kpi: Kpi,
  own: ReadonlyMap<string, Figure>,
  all: ReadonlyMap<string, Figure> | undefined,
  period: string,
): Cell {
  const measure = measureOf(kpi);
  const given = own.get(period);
  const parts = fromParts(own, period, kpi);
  if (given !== undefined) {
    const value = valueOf(given, kpi);
    const differ = parts !== undefined && exactSum([valueOf(parts, kpi)]) !== exactSum([value]);
    return [value, differ ? 'mixed' : 'given'];
  }
  if (parts !== undefined) return [valueOf(parts, kpi), 'parts'];
  const whole = all === undefined ? undefined : figureAt(all, period, measure);
  return whole === undefined ? [null, null] : [valueOf(whole, kpi), 'slices'];
}

function fromParts(figures: ReadonlyMap<string, Figure>, period: string, kpi: Kpi): Figure | undefined {
  const { grain } = periodParts(period);
  if (grain === 'month' || figures.size < 2) return undefined;
  const shorter = new Map<string, Figure>();
  for (const finer of grain === 'year' ? (['quarter', 'month'] as const) : (['month'] as const))
    for (const part of partsOf(period, finer)) {
      const figure = figures.get(part);
      if (figure !== undefined) shorter.set(part, figure);
    }
  return figureAt(shorter, period, measureOf(kpi));
}

const membersOf = ({ dimensions }: Plan, slice: Slice): readonly string[] =>
  Object.entries(slice).map(
    ([dimension, member]) =>
      dimensions.find(({ id }) => id === dimension)?.members.find(({ id }) => id === member)?.name ?? member,
  );
