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
  const asked = names.join();
  const rows: KpiTableRow[] = [];
  // Told anew with each change: flattening ten thousand rows costs more than what changed.
  for (const kpi of shown) for (const row of rowsOf(plan, kpi, names, asked)) rows.push(row);
  return { grain, periods, rows };
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

function rowsOf(plan: Plan, kpi: Kpi, periods: readonly string[], asked: string): readonly KpiTableRow[] {
  const from = [asked, plan.dimensions, plan.parties, plan.currency];
  const before = known.get(kpi);
  if (before?.from.every((one, index) => one === from[index]) === true) return before.rows;
  const rows = makeRows(plan, kpi, periods);
  known.set(kpi, { from, rows });
  return rows;
}

function makeRows(plan: Plan, kpi: Kpi, periods: readonly string[]): readonly KpiTableRow[] {
  const grain = toldAt(kpi);
  const all = wholeFigures(plan, kpi);
  const currency = kpi.unit === 'money' ? (kpi.currency ?? plan.currency) : null;
  const calendar = plan.parties.find(({ id }) => id === kpi.calendar)?.name ?? null;
  const adds = measureOf(kpi) === 'flow';
  const rows: KpiTableRow[] = [];
  for (const { slice, targets, actuals, pinned } of toldBySlice(kpi).values()) {
    // The whole, which comes first, may be told by its slices.
    const isWhole = rows.length === 0;
    const planned = seriesOf(kpi, targets, isWhole ? all.targets : undefined, periods);
    const reported = seriesOf(kpi, actuals, isWhole ? all.actuals : undefined, periods);
    const shares: (number | null)[] = [];
    const pins: boolean[] = [];
    for (const [at, period] of periods.entries()) {
      const [target, actual] = [planned.values[at] ?? null, reported.values[at] ?? null];
      shares.push(target === null || actual === null ? null : achievement(kpi, actual, target));
      pins.push(pinned.has(period));
    }
    rows.push({
      kpi: kpi.id,
      name: kpi.name,
      unit: kpi.unit,
      currency,
      slice,
      members: membersOf(plan, slice),
      calendar,
      grain,
      adds,
      targets: planned.values,
      targetStates: planned.states,
      pinned: pins,
      actuals: reported.values,
      actualStates: reported.states,
      achieved: shares,
    });
  }
  return rows;
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

interface Series {
  readonly values: (number | null)[];
  readonly states: KpiFigureState[];
}

/** One figure a period, and how it is told. */
function seriesOf(
  kpi: Kpi,
  own: ReadonlyMap<string, Figure>,
  all: ReadonlyMap<string, Figure> | undefined,
  periods: readonly string[],
): Series {
  const told: Series = { values: [], states: [] };
  const put = (figure: Figure | undefined, state: KpiFigureState): void => {
    told.values.push(figure === undefined ? null : valueOf(figure, kpi));
    told.states.push(figure === undefined ? null : state);
  };
  const measure = measureOf(kpi);
  for (const period of periods) {
    const given = own.get(period);
    const parts = own.size < 2 ? undefined : fromParts(own, period, kpi);
    if (given !== undefined) {
      const differ = parts !== undefined && exactSum([valueOf(parts, kpi)]) !== exactSum([valueOf(given, kpi)]);
      put(given, differ ? 'mixed' : 'given');
    } else if (parts !== undefined) put(parts, 'parts');
    else put(all === undefined ? undefined : figureAt(all, period, measure), 'slices');
  }
  return told;
}

function fromParts(figures: ReadonlyMap<string, Figure>, period: string, kpi: Kpi): Figure | undefined {
  // A month has no parts; most figures are told by month.
  if (period[5] === 'P') return undefined;
  const { grain } = periodParts(period);
  const shorter = new Map<string, Figure>();
  for (const finer of grain === 'year' ? (['quarter', 'month'] as const) : (['month'] as const))
    for (const part of partsOf(period, finer)) {
      const figure = figures.get(part);
      if (figure !== undefined) shorter.set(part, figure);
    }
  return figureAt(shorter, period, measureOf(kpi));
}

/** In the order of the plan's dimensions; of those it does not know, in that of their names. */
function membersOf({ dimensions }: Plan, slice: Slice): readonly string[] {
  const place = (dimension: string) => {
    const index = dimensions.findIndex(({ id }) => id === dimension);
    return index === -1 ? dimensions.length : index;
  };
  const names = Object.keys(slice);
  if (names.length > 1) names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return names.map(
    (name) => dimensions[place(name)]?.members.find(({ id }) => id === slice[name])?.name ?? slice[name] ?? '',
  );
}
