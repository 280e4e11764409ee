/** An exact decimal: `digits` / 10 ^ `places`. What would not be exact is rounded to fifteen digits, as spreadsheets do. */
export interface Decimal {
  readonly digits: number;
  readonly places: number;
}

const exactDigits = 15;

/** @returns `undefined` for what is too large or too small to be a figure */
export function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  if (Number.isSafeInteger(value)) return { digits: value, places: 0 };
  const text = Number(value.toPrecision(exactDigits)).toFixed(exactDigits).replace(/0+$/, '');
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, Math.max(0, exactDigits - whole.replace(/^-?0*/, '').length));
  return decimalOf(whole, kept);
}

/**
 * @param whole    digits before the point, with a sign
 * @param fraction digits after it
 * @returns `undefined` for more digits than are exact
 */
export function decimalOf(whole: string, fraction: string): Decimal | undefined {
  const digits = Number(whole + fraction);
  return Number.isSafeInteger(digits) && fraction.length < 20 ? { digits, places: fraction.length } : undefined;
}

const powersOfTen = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** A sum while it is being added up. */
export interface Total {
  digits: number;
  places: number;
}

/** Adds to a total in place, as a million rows would make a million of them. @returns whether the sum is exact */
export function addTo(total: Total, { digits, places }: Decimal): boolean {
  const more = places - total.places;
  if (more === 0) total.digits += digits;
  else if (more < 0) total.digits += digits * (powersOfTen[-more] ?? Infinity);
  else {
    total.digits = total.digits * (powersOfTen[more] ?? Infinity) + digits;
    total.places = places;
  }
  return Number.isSafeInteger(total.digits);
}

/** The decimal times 10 ^ `shift`, as a number. */
export const shifted = ({ digits, places }: Decimal, shift: number): number => Number(`${digits}e${shift - places}`);

/** To a whole number, half away from zero; exactly, as long as it is one. */
export function rounded(decimal: Decimal, shift: number): number {
  const { digits, places } = decimal;
  const cut = places - shift;
  if (cut <= 0) return shifted(decimal, shift);
  const unit = 10 ** cut;
  const magnitude = Math.abs(digits);
  const rest = magnitude % unit;
  const whole = (magnitude - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  return digits < 0 ? 0 - whole : whole;
}

/** Whether nothing is lost when it is rounded. */
export const isWhole = ({ digits, places }: Decimal, shift: number): boolean =>
  places <= shift || digits % 10 ** (places - shift) === 0;
