import type { Plan } from '../plan/index.ts';
import { commonCurrency, convert, type DatedMoney, type MissingRate, type Money, sumMoney } from '../views/index.ts';

/** Fields that sums in one currency are made of, beside the amounts. */
export const rateReads = ['plan.currency', 'plan.rates'] as const;

export type InOneCurrency =
  | {
      readonly ok: true;
      readonly total: Money;
      /** Each of the amounts in minor units of the total's currency, in their order. */
      readonly amounts: readonly number[];
    }
  /** One rate for each pair of currencies, on the first day it is needed for. */
  | { readonly ok: false; readonly missing: readonly MissingRate[] };

/**
 * Amounts by the rates that the plan states, each by that of its own day.
 *
 * @param currency the one of all amounts, or else the plan's, unless given
 */
export function inOneCurrency(
  plan: Plan,
  all: readonly DatedMoney[],
  currency = commonCurrency(plan, all),
): InOneCurrency {
  const { total, missing } = sumMoney(plan, all, currency);
  if (total === null) return { ok: false, missing: firstOfEach(missing) };
  const amounts = all.flatMap(({ money, on }) => {
    const converted = convert(plan, money, currency, on);
    return converted.ok ? [converted.money.amount] : [];
  });
  return { ok: true, total, amounts };
}

function firstOfEach(missing: readonly MissingRate[]): readonly MissingRate[] {
  const first = new Map<string, MissingRate>();
  for (const one of missing) {
    const pair = `${one.from}/${one.to}`;
    const known = first.get(pair);
    if (known === undefined || one.on < known.on) first.set(pair, one);
  }
  return [...first.values()];
}
