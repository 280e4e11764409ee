const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const periodPattern = /^\d{4}(-Q[1-4]|-P(0[1-9]|1[0-3]))?$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month, `month` from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthDays[month - 1] ?? 0);

/** An ISO 8601 day that exists: `2017-09-30`, never `2017-02-29`. */
export function isDay(value: string): boolean {
  const parts = dayPattern.exec(value);
  if (parts === null) return false;
  const date = Number(parts[3]);
  return date >= 1 && date <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

/** An ISO 8601 instant with its offset: `2017-09-30T14:05:00Z`. */
export function isInstant(value: string): boolean {
  const parts = instantPattern.exec(value);
  return parts?.[1] !== undefined && isDay(parts[1]);
}

/** `YYYY`, `YYYY-Qn` or `YYYY-Pnn`; P13 exists in calendars of thirteen periods. */
export const isPeriodKey = (value: string): boolean => periodPattern.test(value);
