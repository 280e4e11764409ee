import type { Plan } from '../../plan/index.ts';
import {
  calendarOf,
  measureOf,
  type PeriodPace,
  periodRange,
  type Slice,
  type SlicePace,
  slicePeriods,
} from '../../views/index.ts';
import type { Query } from '../query.ts';
import type { Handle } from '../verdict.ts';

type Kpi = Plan['kpis'][number];
type Point = Pick<Kpi['targets'][number], 'period' | 'slice'>;

/** A slice, and how each of its periods did by itself. */
interface Told {
  readonly slice: Slice;
  readonly periods: readonly PeriodPace[];
}

/**
 * Targets and actuals of the period in which slices lack most together, of those that lack in it. The last period alone
 * would not do: a slice can be above its target there, and behind as a whole. Of a level only the last counts.
 */
export function figuresBehind(kpi: Kpi, behind: readonly SlicePace[], q: Query): readonly Handle[] {
  const last = behind.flatMap(({ reached }) => reached?.period ?? [])[0];
  const told = behind.map(({ slice }) => ({ slice, periods: slicePeriods(q.plan, kpi, slice, { asOf: q.asOf }) }));
  const period = isLevel(kpi) ? last : (worstOf(told) ?? last);
  const lacking = told.filter(({ periods }) => periods.some((one) => one.period === period && lackOf(one) > 0));
  const named = lacking.length === 0 ? told : lacking;
  return period === undefined ? [] : named.flatMap(({ slice }) => rowsOf(kpi, slice, period, q));
}

const isSame = (one: Slice, other: Slice): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(other).every(([dimension, term]) => one[dimension] === term);

function isLevel(kpi: Kpi): boolean {
  const measure = measureOf(kpi);
  return measure === 'stock' || (measure === 'ratio' && kpi.actuals.some((one) => one.denominator === undefined));
}

const lackOf = ({ pace, due, value }: PeriodPace): number =>
  pace === null || pace >= 1 || due === null ? 0 : Math.abs(due - value);

/** The later of two that lack the same; `undefined` where none lacks. */
function worstOf(told: readonly Told[]): string | undefined {
  const lacks = new Map<string, { readonly end: string; readonly lack: number }>();
  for (const { periods } of told)
    for (const one of periods)
      lacks.set(one.period, { end: one.end, lack: (lacks.get(one.period)?.lack ?? 0) + lackOf(one) });
  const ranked = [...lacks].sort(([, a], [, b]) => b.lack - a.lack || (a.end < b.end ? 1 : -1));
  return ranked.find(([, { lack }]) => lack > 0)?.[0];
}

/** Of a quarter that is reported by month, the months. */
function rowsOf(kpi: Kpi, slice: Slice, period: string, q: Query): readonly Handle[] {
  const calendar = calendarOf(q.plan, kpi);
  const whole = periodRange(period, calendar);
  const isWithin = (point: Point): boolean => {
    const range = periodRange(point.period, calendar);
    return whole !== undefined && range !== undefined && range.start >= whole.start && range.end <= whole.end;
  };
  const rows = (field: 'targets' | 'actuals') => {
    const own = kpi[field].flatMap((point, row) => (isSame(point.slice, slice) ? [{ point, row }] : []));
    const exact = own.filter(({ point }) => point.period === period);
    const found = exact.length > 0 ? exact : own.filter(({ point }) => isWithin(point));
    return found.map(({ row }) => q.at(kpi, `kpis.${field}`, row));
  };
  return [...rows('targets'), ...rows('actuals')];
}
