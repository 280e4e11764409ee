import type { Plan } from '../../plan/index.ts';
import { convert, type MissingRate } from './convert.ts';
import { type DatedMoney, type Money, moneyTotal } from './money.ts';

/** A sum that keeps its currencies apart, and what they come to in one where the plan's rates allow it. */
export interface MoneySum {
  /** One for each currency, in the order in which they come; empty where there is nothing. */
  readonly parts: readonly Money[];
  /** Each amount converted by the rate of its own day; `null` where one is missing. */
  readonly total: Money | null;
  readonly missing: readonly MissingRate[];
}

/**
 * @param to the currency of the total
 * Source: docs/money.md#sums
 */
export function sumMoney(plan: Plan, amounts: readonly DatedMoney[], to: string): MoneySum {
  const parts = new Map<string, number>();
  const missing = new Map<string, MissingRate>();
  let total = 0;
  for (const { money, on } of amounts) {
    parts.set(money.currency, (parts.get(money.currency) ?? 0) + money.amount);
    const converted = convert(plan, money, to, on);
    if (converted.ok) total += converted.money.amount;
    else missing.set(`${money.currency}/${on}`, converted.missing);
  }
  return {
    parts: [...parts].map(([currency, amount]) => ({ amount, currency })),
    total: missing.size > 0 ? null : { amount: total, currency: to },
    missing: [...missing.values()],
  };
}

/** The one currency of all amounts, else the plan's. */
export const commonCurrency = (plan: Plan, amounts: readonly DatedMoney[]): string =>
  moneyTotal(
    amounts.map(({ money }) => money),
    plan.currency,
  )?.currency ?? plan.currency;
