import type { Format } from './format.ts';

/** A rate that the plan would have to state. */
interface MissingRate {
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

/** From the values that rules on money give, each in words. */
export const missingRates = (rates: unknown, format: Format, say: (rate: MissingRate) => string): string =>
  format.list((rates as readonly MissingRate[]).map((one) => say({ ...one, on: format.day(one.on) })));
