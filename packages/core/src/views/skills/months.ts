import type { Plan } from '../../plan/index.ts';

type Visit = Plan['visits'][number];

/** Months since year 0. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The last months that were over on a day, such as `2017-08`, the earliest first. The month it falls in is not over. */
export const monthsBefore = (day: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const nth = monthNumber(day) - count + index;
    return `${String(Math.floor(nth / 12)).padStart(4, '0')}-${String((nth % 12) + 1).padStart(2, '0')}`;
  });

/** What was recorded of a party's visits in each month; a month of which nothing was is not there, and is not zero. */
export function visitsByMonth(visits: readonly Visit[], party: string): ReadonlyMap<string, readonly Visit[]> {
  const months = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (visit.party !== party) continue;
    const known = months.get(visit.month);
    if (known === undefined) months.set(visit.month, [visit]);
    else known.push(visit);
  }
  return months;
}

/** How many visits these records come to. */
export const visitsIn = (rows: readonly Visit[]): number => rows.reduce((sum, row) => sum + row.visits, 0);

/** How many months tell whether a party's people come to the training. */
export const ratedMonths = 3;

/**
 * Visits of each person in a month, over some months of which all are recorded.
 *
 * @returns `null` where one is missing, or nobody is there
 * Source: docs/skills.md#engagement
 */
export function visitRate(months: readonly (readonly Visit[])[], people: number): number | null {
  if (people === 0 || months.some((rows) => rows.length === 0)) return null;
  return months.reduce((sum, rows) => sum + visitsIn(rows), 0) / people / months.length;
}
