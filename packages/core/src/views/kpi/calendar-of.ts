import type { Plan } from '../../plan/index.ts';
import type { Calendar } from './period.ts';

/** The calendar that names a KPI's periods: that of the party it is kept for, else the plan's own. */
export function calendarOf({ calendar, parties }: Plan, kpi: Plan['kpis'][number]): Calendar {
  const keeper = kpi.calendar === undefined ? undefined : parties.find(({ id }) => id === kpi.calendar);
  return keeper === undefined ? calendar : keeper.fiscalCalendar;
}
