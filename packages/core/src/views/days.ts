const dayLength = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

export const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** @example addDays('2017-09-30', 14) // '2017-10-14' */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The first day of a month, `month` from 1 and beyond 12 into later years. */
export const firstOfMonth = (year: number, month: number): string => {
  const months = year * 12 + month - 1;
  const inYear = (((months % 12) + 12) % 12) + 1;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-01`;
};

/** The same date some months later, or the last of a shorter month: 31 January and one month is 28 February. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = addDays(firstOfMonth(year, month + months + 1), -1);
  const kept = `${last.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return kept > last ? last : kept;
};
