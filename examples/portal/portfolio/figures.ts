import { firstTime, orders, returning } from './customers.ts';
import type { Draft } from './draft.ts';
import { readOrders, type Region, SEGMENTS, type Segment } from './orders.ts';
import { cents, type Monthly, monthly, monthsOf } from './sales.ts';

type Kpi = Draft<'kpis'>[number];
type Target = NonNullable<Kpi['targets']>[number];
type Actual = NonNullable<Kpi['actuals']>[number];

/** The day the portfolio is told as of: actuals after it are left out, though the orders go on to December. */
export const AS_OF = '2017-09-30';
export const TARGET_PERCENT = 110;

export const lines = readOrders();

const sales = monthly(lines, (line) => line.sales);
const list = monthly(lines, (line) => line.list);
const technology = monthly(lines, (line) => (line.category === 'Technology' ? line.sales : 0));

/** Ten-thousandths of a dollar, or counts, that become the targets of 2017 by ×1.10 on the same month of 2016. */
const measures = {
  sales: { of: sales, money: true },
  profit: { of: monthly(lines, (line) => line.profit), money: true },
  cost: { of: monthly(lines, (line) => line.sales - line.profit), money: true },
  orders: { of: orders(lines), money: false },
  returning: { of: returning(lines), money: false },
  'first-time': { of: firstTime(lines), money: false },
} satisfies Record<string, { of: Monthly; money: boolean }>;

export type Measure = keyof typeof measures;

/** Shares of a whole, month by month: numerator over denominator, both in cents. */
const shares = {
  discount: { part: (...cell: Parameters<Monthly>) => list(...cell) - sales(...cell), whole: list },
  technology: { part: technology, whole: sales },
} satisfies Record<string, { part: Monthly; whole: Monthly }>;

export type Share = keyof typeof shares;

/** How a month came into the plan. */
export interface Recorded {
  source: string;
  recordedBy: string;
}

export const termOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const sliceOf = (region: Region, segment: Segment) => ({ region: termOf(region), segment: termOf(segment) });
export const periodOf = (month: string): string => month.replace('-', '-P');
export const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** Each month of 2017 by segment: the same month of 2016 × 1.10, and the whole year's. */
export function targetsOf(measure: Measure, region: Region): { total: number; targets: Target[] } {
  const { of, money } = measures[measure];
  const targets = SEGMENTS.flatMap((segment) => {
    let sum = 0;
    return monthsOf(2016).map((month): Target => {
      const before = sum;
      sum += of(region, segment, month);
      return {
        period: periodOf(month.replace('2016', '2017')),
        slice: sliceOf(region, segment),
        value: money ? cents(of(region, segment, month), TARGET_PERCENT) : grown(sum) - grown(before),
      };
    });
  });
  return { total: targets.reduce((sum, { value }) => sum + value, 0), targets };
}

/** Counts grow as a running total, so that eleven tenths of one customer a month do not round away. */
const grown = (count: number): number => Math.round((count * TARGET_PERCENT) / 100);

/** What happened, for each month that had ended by `AS_OF`. */
export function actualsOf(measure: Measure, region: Region, recorded: Recorded): Actual[] {
  const { of, money } = measures[measure];
  return reported((segment, month) => {
    const value = of(region, segment, month);
    return { slice: sliceOf(region, segment), value: money ? cents(value) : value };
  }, recorded);
}

/** A month without orders has no share, which is not a share of zero: it is left out. */
export function sharesOf(share: Share, region: Region, recorded: Recorded): Actual[] {
  const { part, whole } = shares[share];
  return reported(
    (segment, month) => ({
      slice: sliceOf(region, segment),
      numerator: cents(part(region, segment, month)),
      denominator: cents(whole(region, segment, month)),
    }),
    recorded,
  ).filter(({ denominator }) => denominator !== 0);
}

function reported(row: (segment: Segment, month: string) => Omit<Actual, 'period'>, recorded: Recorded): Actual[] {
  return SEGMENTS.flatMap((segment) =>
    monthsOf(2017)
      .filter((month) => lastDay(month) <= AS_OF)
      .map((month) => ({ period: periodOf(month), ...row(segment, month), ...recorded, on: lastDay(month) })),
  );
}

/** A whole earlier year, as a KPI's prior year. */
export function yearOf(measure: Measure, region: Region, year: number): number {
  const { of, money } = measures[measure];
  const sum = SEGMENTS.flatMap((segment) => monthsOf(year).map((month) => of(region, segment, month))).reduce(
    (a, b) => a + b,
    0,
  );
  return money ? cents(sum) : sum;
}

/** The share in percent over whole months, to one decimal. */
export function shareOf(
  share: Share,
  region: Region,
  months: readonly string[],
  segments: readonly Segment[] = SEGMENTS,
): number {
  const { part, whole } = shares[share];
  const cells = segments.flatMap((segment) => months.map((month) => [region, segment, month] as const));
  const sum = (of: Monthly) => cells.reduce((total, cell) => total + of(...cell), 0);
  return Math.round((1000 * sum(part)) / sum(whole)) / 10;
}

/** Each month of 2017 by segment: a share of what is due in sales, in thousandths of it. */
export function profitShareOf(region: Region, thousandths: number): { total: number; targets: Target[] } {
  const targets = targetsOf('sales', region).targets.map((point) => ({
    ...point,
    value: Math.round((point.value * thousandths) / 1000),
  }));
  return { total: targets.reduce((sum, { value }) => sum + value, 0), targets };
}
