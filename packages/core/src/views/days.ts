/** Days since 1970-01-01. Source: Howard Hinnant, “chrono-compatible low-level date algorithms” (days_from_civil). */
export function dayNumber(day: string): number {
  const month = digits(day, 5, 7);
  // Years here begin in March, so that the leap day is the last of its year.
  const year = digits(day, 0, 4) - (month > 2 ? 0 : 1);
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8, 10) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - epoch;
}

/** Days from 0000-03-01 to 1970-01-01. */
const epoch = 719_468;

function digits(day: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + day.charCodeAt(index) - 48;
  return number;
}

/** The day of a number, of the years 0 to 9999. Source: the same (civil_from_days). */
export function dayOf(number: number): string {
  const shifted = number + epoch;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return written(yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, date);
}

const written = (year: number, month: number, date: number): string =>
  `${year > 999 ? year : String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;

/** @example addDays('2017-09-30', 14) // '2017-10-14' */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The first day of a month, `month` from 1 and beyond 12 into later years. */
export function firstOfMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return written(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** The same date some months later, or the last of a shorter month: 31 January and one month is 28 February. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = addDays(firstOfMonth(year, month + months + 1), -1);
  const kept = `${last.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return kept > last ? last : kept;
};
