import { minorDigits, type Plan } from '../../plan/index.ts';
import type { Money } from './money.ts';

/** A rate as the plan states it, and whether it was turned round: a dollar in euros by what a euro is in dollars. */
export interface StatedRate {
  readonly from: string;
  readonly to: string;
  /** What one unit of `from` is worth in `to`, in whole units. */
  readonly rate: number;
  /** The day it holds from. */
  readonly on: string;
  readonly source: string | null;
  readonly inverted: boolean;
}

/** The rate that would be needed and that the plan does not state. */
export interface MissingRate {
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

export type Converted =
  /** `rate` is `null` where nothing had to be converted. */
  | { readonly ok: true; readonly money: Money; readonly rate: StatedRate | null }
  | { readonly ok: false; readonly missing: MissingRate };

/**
 * An amount in another currency, by a rate that the plan states and no other: the last one from `from` to `to` that
 * holds on the day, else the last one the other way round, inverted. Two rates are never chained through a third
 * currency.
 *
 * @param on the day on which it is worth that, ISO
 * @returns minor units of `to`, rounded half away from zero, exactly as the rate's decimals say
 * Source: docs/money.md#conversion
 */
export function convert({ rates }: Pick<Plan, 'rates'>, money: Money, to: string, on: string): Converted {
  const from = money.currency;
  if (from === to) return { ok: true, money, rate: null };
  const direct = inEffect(rates, from, to, on);
  const stated = direct ?? inEffect(rates, to, from, on);
  if (stated === undefined) return { ok: false, missing: { from, to, on } };
  const { rate, source = null } = stated;
  const { digits, scale } = decimalOf(rate);
  const given = BigInt(money.amount);
  const [over, under] = direct === undefined ? [given * tenTo(scale), digits] : [given * digits, tenTo(scale)];
  const amount = quotient(over * tenTo(minorDigits(to)), under * tenTo(minorDigits(from)));
  return {
    ok: true,
    money: { amount: Number(amount), currency: to },
    rate: { from: stated.from, to: stated.to, rate, on: stated.on, source, inverted: direct === undefined },
  };
}

function inEffect(rates: Plan['rates'], from: string, to: string, on: string) {
  let found: Plan['rates'][number] | undefined;
  for (const row of rates)
    if (row.from === from && row.to === to && row.on <= on && (found === undefined || row.on > found.on)) found = row;
  return found;
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** The decimal that was written down, which a binary number only comes near: 1.1 is 11 / 10¹. */
function decimalOf(rate: number): { readonly digits: bigint; readonly scale: number } {
  const [mantissa = '', exponent = '0'] = String(rate).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * tenTo(-scale), scale: 0 } : { digits, scale };
}

/** Rounded half away from zero; `under` is above zero. */
function quotient(over: bigint, under: bigint): bigint {
  const size = over < 0n ? -over : over;
  const rounded = (2n * size + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}
