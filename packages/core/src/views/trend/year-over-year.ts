import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../days.ts';
import { calendarOf } from '../kpi/calendar-of.ts';
import { type DayRange, type Grain, periodParts, periodRange, periodsOfYear } from '../kpi/period.ts';
import { figureAt, inTime } from '../kpi/series.ts';
import { type Figure, measureOf, sum, valueOf, wholeFigures } from '../kpi/whole.ts';
import { isIncomparable, yearsBefore } from './timeline.ts';

type Kpi = Plan['kpis'][number];

/** Why there is nothing to compare with: the year before is unknown, said to be unlike this one, longer or shorter by a week, or known only as a whole while this one is not over. */
export type YearGap = 'no-actuals' | 'unknown' | 'not-comparable' | 'weeks' | 'part-year';

/** A KPI against the year before, over those periods alone that both years have. Figures in the KPI's unit. */
export interface YearOverYear {
  readonly value: number | null;
  readonly before: number | null;
  /** value − before. */
  readonly change: number | null;
  /** The change as a share of `before`, 0.1 = 10 % more; `null` where that is zero or less, and of percentages, which differ by points. */
  readonly growth: number | null;
  /** First and last of the periods that are compared, of this year and of the one before, and how many they are. */
  readonly periods: { readonly from: string; readonly to: string; readonly count: number } | null;
  readonly against: { readonly from: string; readonly to: string } | null;
  /** Reported periods that are left out, and why. */
  readonly left: readonly { readonly period: string; readonly why: Exclude<YearGap, 'no-actuals'> }[];
  readonly gap: YearGap | null;
}

interface Pair {
  readonly period: string;
  readonly range: DayRange;
  readonly now: Figure;
  readonly then: Figure;
}

const grains: readonly Grain[] = ['month', 'quarter', 'year'];

/**
 * Like for like: a period is compared with the one of the same name a year earlier, by the same calendar, if both are known
 * and equally long. A whole year that the KPI tells as a prior year is compared with a whole year only. Of the grains that
 * could be compared the one counts that covers most days.
 *
 * Source: docs/kpi.md#year-over-year
 */
export function yearOverYear(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): YearOverYear {
  const all = grains.map((grain) => pairsOf(plan, kpi, grain, asOf));
  let best = all[0] as Pairs;
  for (const one of all) if (daysOf(one.pairs) > daysOf(best.pairs)) best = one;
  const { pairs } = best;
  const left =
    pairs.length > 0 ? best.left : (all.find(isTelling) ?? all.find((one) => one.left.length > 0) ?? best).left;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return { ...nothing, left, gap: gapOf(plan, kpi, left, asOf) };
  const measure = measureOf(kpi);
  const value = valueOf(
    inTime(
      pairs.map(({ now }) => now),
      measure,
    ) ?? sum([]),
    kpi,
  );
  const before = valueOf(
    inTime(
      pairs.map(({ then }) => then),
      measure,
    ) ?? sum([]),
    kpi,
  );
  return {
    value,
    before,
    change: value - before,
    growth: before > 0 && kpi.unit !== 'percent' ? (value - before) / before : null,
    periods: { from: first.period, to: last.period, count: pairs.length },
    against: { from: yearsBefore(first.period, 1), to: yearsBefore(last.period, 1) },
    left,
    gap: null,
  };
}

/** Something was there to be compared with, and why it was not says more than that nothing was. */
const isTelling = ({ left }: Pairs): boolean => left.some(({ why }) => why !== 'unknown');

const nothing = { value: null, before: null, change: null, growth: null, periods: null, against: null };

interface Pairs {
  readonly pairs: readonly Pair[];
  readonly left: YearOverYear['left'];
}

function pairsOf(plan: Plan, kpi: Kpi, grain: Grain, asOf: string): Pairs {
  const calendar = calendarOf(plan, kpi);
  const measure = measureOf(kpi);
  const { actuals } = wholeFigures(plan, kpi);
  const { start, end } = plan.period;
  const pairs: Pair[] = [];
  const left: { period: string; why: Exclude<YearGap, 'no-actuals'> }[] = [];
  for (let year = Number(start.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)); year += 1)
    for (const period of periodsOfYear(grain, year)) {
      const range = periodRange(period, calendar);
      if (range === undefined || range.start < start || range.end > end || range.end > asOf) continue;
      const now = figureAt(actuals, period, measure);
      if (now === undefined) continue;
      const earlier = yearsBefore(period, 1);
      const before = periodRange(earlier, calendar);
      const then = figureAt(actuals, earlier, measure) ?? toldOf(kpi, earlier);
      if (then === undefined || before === undefined) left.push({ period, why: 'unknown' });
      else if (isIncomparable(kpi, earlier)) left.push({ period, why: 'not-comparable' });
      else if (!isAsLong(range, before)) left.push({ period, why: 'weeks' });
      else pairs.push({ period, range, now, then });
    }
  return { pairs, left };
}

/** A leap day makes no difference, a 53rd week does. */
const isAsLong = (one: DayRange, other: DayRange): boolean =>
  Math.abs(daysBetween(one.start, one.end) - daysBetween(other.start, other.end)) < 7;

function toldOf({ priorYears }: Kpi, period: string): Figure | undefined {
  const told = priorYears.find(({ year }) => year === period);
  return told === undefined ? undefined : { amount: told.value, over: null };
}

const daysOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((days, { range }) => days + daysBetween(range.start, range.end) + 1, 0);

function gapOf(plan: Plan, kpi: Kpi, left: YearOverYear['left'], asOf: string): YearGap {
  if (left.length === 0) return 'no-actuals';
  const why = left.find((one) => one.why !== 'unknown')?.why;
  if (why !== undefined) return why;
  const whole = left.map(({ period }) => yearsBefore(period, 1).slice(0, 4));
  const told = kpi.priorYears.filter(({ year }) => whole.includes(year));
  if (told.length === 0) return 'unknown';
  if (told.some(({ comparable }) => comparable === false)) return 'not-comparable';
  // The year before is known as a whole, and of this one a part.
  const isOver = told.every(({ year }) => {
    const { grain, nth } = periodParts(year);
    const own = periodRange(
      grain === 'year' ? String(Number(year) + nth).padStart(4, '0') : year,
      calendarOf(plan, kpi),
    );
    return own !== undefined && own.end <= asOf;
  });
  return isOver ? 'unknown' : 'part-year';
}
