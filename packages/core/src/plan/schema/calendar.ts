import { choice, group, number, optional } from './fields.ts';

export const calendarTypes = ['month', '4-4-5', '4-5-4', '5-4-4'] as const;
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const month = () => number({ min: 1, max: 12, integer: true });

/**
 * When a fiscal year begins. By months: `startMonth`. By weeks: the year ends on the `last` such
 * weekday of `month`, or on the one `nearest` its end.
 */
export const fiscalCalendar = () =>
  group({
    type: optional(choice(calendarTypes)),
    startMonth: optional(month()),
    weekday: optional(choice(weekdays)),
    month: optional(month()),
    anchor: optional(choice(['last', 'nearest'])),
  });
