import { type OrderLine, type Region, SEGMENTS } from './orders.ts';
import type { Monthly } from './sales.ts';

/** Whether a customer counts in a year, given who bought in the region the year before and in any year before. */
type Counts = (customer: string, lastYear: ReadonlySet<string>, anyYear: ReadonlySet<string>) => boolean;

/** Customers of last year who bought again: each counted in the month of the first order of this year. */
export const returning = (lines: readonly OrderLine[]): Monthly =>
  firstOrders(lines, (customer, lastYear) => lastYear.has(customer));

/** Customers who never bought in the region before, as far back as the orders go (2014). */
export const firstTime = (lines: readonly OrderLine[]): Monthly =>
  firstOrders(lines, (customer, _lastYear, anyYear) => !anyYear.has(customer));

/** Orders placed, however many lines each has. */
export function orders(lines: readonly OrderLine[]): Monthly {
  const seen = new Map<string, Set<string>>();
  for (const line of lines) {
    const key = `${line.region}/${line.segment}/${line.month}`;
    seen.set(key, (seen.get(key) ?? new Set()).add(line.order));
  }
  return (region, segment, month) => seen.get(`${region}/${segment}/${month}`)?.size ?? 0;
}

function firstOrders(lines: readonly OrderLine[], counts: Counts): Monthly {
  const firsts = new Map<string, Map<string, string>>();
  for (const { region, segment, customer, month } of lines) {
    const key = `${region}/${segment}/${month.slice(0, 4)}`;
    const ofYear = firsts.get(key) ?? new Map<string, string>();
    const known = ofYear.get(customer);
    firsts.set(key, ofYear.set(customer, known !== undefined && known < month ? known : month));
  }
  const buyers = (region: Region, year: number): Set<string> =>
    new Set(SEGMENTS.flatMap((segment) => [...(firsts.get(`${region}/${segment}/${year}`)?.keys() ?? [])]));

  return (region, segment, month) => {
    const year = Number(month.slice(0, 4));
    const lastYear = buyers(region, year - 1);
    const anyYear = new Set(
      [2014, 2015, 2016, 2017].filter((each) => each < year).flatMap((each) => [...buyers(region, each)]),
    );
    const ofYear = [...(firsts.get(`${region}/${segment}/${year}`) ?? [])];
    return ofYear.filter(([customer, first]) => first === month && counts(customer, lastYear, anyYear)).length;
  };
}
