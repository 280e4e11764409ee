const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month, `month` from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthDays[month - 1] ?? 0);

/** The two digits at a place as a number, NaN where there are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Whether a text begins with a day that exists. Read letter by letter: a pattern costs four times as much. */
function beginsWithDay(text: string): boolean {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    year >= 0 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysInMonth(year, month))
  );
}

/** An ISO 8601 day that exists: `2017-09-30`, never `2017-02-29`. */
export const isDay = (value: string): boolean => value.length === 10 && beginsWithDay(value);

/** `hh:mm` at a place. */
const isClock = (text: string, at: number): boolean =>
  two(text, at) < 24 && text.charCodeAt(at + 2) === 58 && two(text, at + 3) < 60;

/** Where the digits from a place on end. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}

/** An ISO 8601 instant with its offset: `2017-09-30T14:05:00Z`. */
export function isInstant(value: string): boolean {
  if (!beginsWithDay(value) || value.charCodeAt(10) !== 84 || !isClock(value, 11)) return false;
  let end = 16;
  if (value.charCodeAt(16) === 58) {
    if (!(two(value, 17) < 60)) return false;
    end = 19;
    if (value.charCodeAt(19) === 46) {
      end = digitsEnd(value, 20);
      if (end === 20 || end > 29) return false;
    }
  }
  const zone = value.charCodeAt(end);
  const length = value.length - end;
  return zone === 90 ? length === 1 : (zone === 43 || zone === 45) && length === 6 && isClock(value, end + 1);
}

/** `YYYY`, `YYYY-Qn` or `YYYY-Pnn`; P13 exists in calendars of thirteen periods. */
export function isPeriodKey(value: string): boolean {
  const year = two(value, 0) + two(value, 2);
  if (!(year >= 0)) return false;
  if (value.length === 4) return true;
  if (value[4] !== '-') return false;
  if (value.length === 8) return value[5] === 'P' && two(value, 6) >= 1 && two(value, 6) <= 13;
  const quarter = value.charCodeAt(6) - 48;
  return value.length === 7 && value[5] === 'Q' && quarter >= 1 && quarter <= 4;
}
