import {
  actualsOf,
  AS_OF,
  lastDay,
  lines,
  periodOf,
  type Recorded,
  TARGET_PERCENT,
  targetsOf,
  termOf,
} from './figures.ts';
import type { Draft } from './draft.ts';
import { CATEGORIES, type Category, type OrderLine, type Region, SEGMENTS } from './orders.ts';
import { cents, monthsOf } from './sales.ts';
import { split } from './split.ts';

type Kpi = Draft<'kpis'>[number];
type Point = Pick<NonNullable<Kpi['targets']>[number], 'period' | 'slice' | 'value'>;

/** Targets of 2017, what they come to, and what happened by `AS_OF`. */
export interface Revenue {
  /** What the targets come to. */
  readonly total: number;
  readonly targets: NonNullable<Kpi['targets']>;
  readonly actuals: NonNullable<Kpi['actuals']>;
}

/** What goods cost the reseller, which is what the supplier receives: `profit` is what the reseller keeps of `sales`. */
const cost = ({ sales, profit }: OrderLine): number => sales - profit;

/** What the resellers ask for an item that is sent by the next day or on the same one, in ten-thousandths of a dollar. */
const EXPRESS_FEE: Readonly<Record<string, number>> = { 'First Class': 60_000, 'Same Day': 120_000 };
const express = ({ shipping }: OrderLine): number => EXPRESS_FEE[shipping] ?? 0;

/** Ten-thousandths of a dollar by region × category × month, and of one segment where it is asked for. */
function sums(amount: (line: OrderLine) => number) {
  const known = new Map<string, number>();
  for (const line of lines) {
    const value = amount(line);
    for (const segment of [line.segment, ''])
      add(known, `${line.region}/${segment}/${line.category}/${line.month}`, value);
  }
  return (region: Region, category: Category, month: string, segment = ''): number =>
    known.get(`${region}/${segment}/${category}/${month}`) ?? 0;
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

const sold = sums(({ sales }) => sales);
const bought = sums(cost);
const delivered = sums(express);

const sliceOf = (region: Region, category: Category) => ({ region: termOf(region), product: termOf(category) });
const total = (points: readonly { value: number }[]): number => points.reduce((sum, { value }) => sum + value, 0);

/**
 * Sales by region × segment × product group. Each month of a segment is rounded once and then split, so that product
 * groups add up to the segment; targets are split as last year's sales were. The months of 2016 stand among the actuals.
 */
export function sellThrough(region: Region, recorded: Recorded, lastYear: string): Revenue {
  const { total: year, targets } = targetsOf('sales', region);
  const byProduct = <P extends Point>(points: readonly P[], ownYear: number, weightYear: number): P[] =>
    points.flatMap((point) => {
      const segment = SEGMENTS.find((each) => termOf(each) === point.slice?.['segment']);
      const month = point.period.replace(`${ownYear}-P`, `${weightYear}-`);
      const weights = CATEGORIES.map((category) => sold(region, category, month, segment));
      const parts = split(point.value, weights);
      return CATEGORIES.map((category, index) => ({
        ...point,
        slice: { ...point.slice, product: termOf(category) },
        value: parts[index] ?? 0,
      }));
    });
  const reported = actualsOf('sales', region, recorded).map((point) => ({ ...point, value: point.value ?? 0 }));
  return {
    total: year,
    targets: byProduct(targets, 2017, 2016),
    actuals: [...byProduct(before(region, lastYear), 2016, 2016), ...byProduct(reported, 2017, 2017)],
  };
}

/** The months of 2016 by segment, as the year-end figures gave them. */
function before(region: Region, source: string) {
  return SEGMENTS.flatMap((segment) =>
    monthsOf(2016).map((month) => ({
      period: periodOf(month),
      slice: { region: termOf(region), segment: termOf(segment) },
      value: cents(CATEGORIES.reduce((sum, category) => sum + sold(region, category, month, segment), 0)),
      source,
    })),
  );
}

/** What the supplier receives, by region × product group and month. */
export function sellIn(region: Region, recorded: Recorded): Revenue {
  const targets = CATEGORIES.flatMap((category) =>
    monthsOf(2016).map((month) => ({
      period: periodOf(month.replace('2016', '2017')),
      slice: sliceOf(region, category),
      value: cents(bought(region, category, month), TARGET_PERCENT),
    })),
  );
  const actuals = CATEGORIES.flatMap((category) =>
    monthsOf(2017)
      .filter((month) => lastDay(month) <= AS_OF)
      .map((month) => ({
        period: periodOf(month),
        slice: sliceOf(region, category),
        value: cents(bought(region, category, month)),
        ...recorded,
        on: lastDay(month),
      })),
  );
  return { total: total(targets), targets, actuals };
}

/** What the reseller adds: its charge for express delivery, by region × product group and quarter. */
export function partnerAttach(region: Region, recorded: Recorded): Revenue {
  const quarter = (category: Category, year: number, nth: number): number =>
    monthsOf(year)
      .slice((nth - 1) * 3, nth * 3)
      .reduce((sum, month) => sum + delivered(region, category, month), 0);
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const points = CATEGORIES.flatMap((category) => ends.map((end, index) => ({ category, end, nth: index + 1 })));
  const targets = points.map(({ category, nth }) => ({
    period: `2017-Q${nth}`,
    slice: sliceOf(region, category),
    value: cents(quarter(category, 2016, nth), TARGET_PERCENT),
  }));
  const actuals = points
    .filter(({ end }) => `2017-${end}` <= AS_OF)
    .map(({ category, end, nth }) => ({
      period: `2017-Q${nth}`,
      slice: sliceOf(region, category),
      value: cents(quarter(category, 2017, nth)),
      ...recorded,
      on: `2017-${end}`,
    }));
  return { total: total(targets), targets, actuals };
}

/** What the reseller charged for express delivery in a whole year, in cents. */
export const attachedIn = (region: Region, year: number): number =>
  cents(
    CATEGORIES.flatMap((category) => monthsOf(year).map((month) => delivered(region, category, month))).reduce(
      (sum, value) => sum + value,
      0,
    ),
  );

/** A figure as first reported, before `less` was taken off; the place and the reason belong to the plan. */
export function reportedFirst(
  { actuals }: Pick<Revenue, 'actuals'>,
  period: string,
  slice: Readonly<Record<string, string>>,
  more: number,
): number {
  const point = actuals.find(
    (each) => each.period === period && Object.entries(slice).every(([name, term]) => each.slice?.[name] === term),
  );
  if (point?.value === undefined) throw new RangeError(`no figure of ${JSON.stringify(slice)} in ${period}`);
  return point.value + more;
}

/** What the reseller kept of a year's sales of one product group, in percent with one decimal. */
export function keptOf(region: Region, category: Category, year: number): number {
  const of = lines.filter(
    (line) => line.region === region && line.category === category && line.month.startsWith(`${year}`),
  );
  const sum = (amount: (line: OrderLine) => number) => of.reduce((all, line) => all + amount(line), 0);
  return Math.round((1000 * sum(({ profit }) => profit)) / sum(({ sales }) => sales)) / 10;
}
