import { addDays, dayNumber } from '../views/index.ts';

/** Working time; a day is eight hours. */
export interface BusinessTime {
  readonly amount: number;
  readonly unit: 'hours' | 'days';
}

const opens = 9;
const closes = 17;

// 1970-01-01, day 0, was a Thursday.
const isWorkday = (day: string): boolean => {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday < 5;
};

function nextWorkday(day: string): string {
  const next = addDays(day, 1);
  return isWorkday(next) ? next : nextWorkday(next);
}

function later(day: string, workdays: number): string {
  let reached = day;
  for (let left = workdays; left > 0; left -= 1) reached = nextWorkday(reached);
  return reached;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * Until when an answer promised within a business time is in time. Business days are Monday to Friday, nine to
 * five by the clock of `asked`; days count to the end of the day. Holidays are not known: `grace` allows for them.
 *
 * @param asked instant with offset
 * @param grace further business days
 * @returns instant with the same offset
 * @example businessDeadline('2017-09-08T16:00:00Z', { amount: 2, unit: 'days' }, 0) // '2017-09-12T23:59:59Z'
 */
export function businessDeadline(asked: string, { amount, unit }: BusinessTime, grace: number): string {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(asked)?.[0] ?? 'Z';
  const day = asked.slice(0, 10);
  // A question that comes on a weekend is asked when work begins.
  const first = isWorkday(day) ? day : nextWorkday(day);
  if (unit === 'days') return `${later(first, amount + grace)}T23:59:59${offset}`;
  const [hour = 0, minute = 0] = asked.slice(11, 16).split(':').map(Number);
  const clock = isWorkday(day) ? Math.min(Math.max(hour + minute / 60, opens), closes) : opens;
  const worked = clock - opens + amount;
  const length = closes - opens;
  // Exactly at the end of a day is still that day.
  const whole = worked > 0 ? Math.ceil(worked / length) - 1 : 0;
  const minutes = Math.round((opens + worked - whole * length) * 60);
  return `${later(first, whole + grace)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:59${offset}`;
}
