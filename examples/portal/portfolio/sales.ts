import type { OrderLine, Region, Segment } from './orders.ts';

/** The sum over one region, segment and month (`2016-11`), in ten-thousandths; 0 where nothing was ordered. */
export type Monthly = (region: Region, segment: Segment, month: string) => number;

/** Sums `amount` by region × segment × month of the order. */
export function monthly(lines: readonly OrderLine[], amount: (line: OrderLine) => number): Monthly {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const key = `${line.region}/${line.segment}/${line.month}`;
    sums.set(key, (sums.get(key) ?? 0) + amount(line));
  }
  return (region, segment, month) => sums.get(`${region}/${segment}/${month}`) ?? 0;
}

/** Sales in US dollars as the customer pays them, in integer cents: each month is summed exactly, then rounded once. */
export function monthlySales(lines: readonly OrderLine[]): Monthly {
  const sum = monthly(lines, (line) => line.sales);
  return (region, segment, month) => cents(sum(region, segment, month));
}

/**
 * Ten-thousandths times `percent` / 100, rounded once to whole cents, half away from zero.
 *
 * @example cents(18_350) // 184
 * @example cents(18_350, 110) // 202, from 201.85
 */
export function cents(tenThousandths: number, percent = 100): number {
  const magnitude = Math.floor((Math.abs(tenThousandths) * percent + 5_000) / 10_000);
  return tenThousandths < 0 ? 0 - magnitude : magnitude;
}

/** The twelve months of a year as `2017-01` to `2017-12`. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
