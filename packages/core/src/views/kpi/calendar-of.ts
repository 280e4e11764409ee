import type { Plan } from '../../plan/index.ts';
import type { Calendar } from './period.ts';

/**
 * The calendar that names a KPI's periods: that of the party it is kept for, else the plan's own. A party that has not
 * said how its years fall has no periods: calendar years would be other days than it means.
 */
export function calendarOf({ calendar, parties }: Pick<Plan, 'calendar' | 'parties'>, kpi: Kept): Calendar {
  if (kpi.calendar === undefined) return calendar;
  const kept = parties.find(({ id }) => id === kpi.calendar)?.fiscalCalendar;
  return kept?.type === undefined ? unsaid : kept;
}

type Kept = Pick<Plan['kpis'][number], 'calendar'>;

/** Whether the calendar is not said, so that nothing can be told of any period. */
export const isUnsaid = (calendar: Calendar): boolean => calendar === unsaid;

/** By weeks, and nobody knows which. */
const unsaid: Calendar = { type: '4-4-5' };
