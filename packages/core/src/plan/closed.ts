import type { Plan } from './schema/plan.ts';

/**
 * The closed period that a period lies in, or is; `undefined` while it is open. A closed quarter closes its months, a
 * closed year all of its periods, by their names alone: what one KPI calls by that name is closed in its own calendar.
 */
export function closedAround({ closedPeriods }: Pick<Plan, 'closedPeriods'>, period: string): string | undefined {
  const year = period.slice(0, 4);
  const quarter = period[5] === 'P' ? Math.ceil(Number(period.slice(6)) / 3) : 0;
  const around = [period, `${year}-Q${quarter}`, year];
  for (const { period: closed } of closedPeriods) if (around.includes(closed)) return closed;
  return undefined;
}
