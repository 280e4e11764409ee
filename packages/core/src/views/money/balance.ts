import type { Plan } from '../../plan/index.ts';
import type { Balance } from './budget-view.ts';
import type { DatedMoney, Money } from './money.ts';
import { commonCurrency, sumMoney } from './sum.ts';

/**
 * What is left of money set aside. Compared in the one currency all of it is in, else in the plan's.
 *
 * @param known whether it is sure that `spent` is all
 * Source: docs/money.md#balance
 */
export function balanceOf(
  plan: Plan,
  planned: readonly DatedMoney[],
  spent: readonly DatedMoney[],
  known = true,
): Balance {
  const currency = commonCurrency(plan, [...planned, ...spent]);
  const [aside, gone] = [sumMoney(plan, planned, currency), sumMoney(plan, spent, currency)];
  const left = planned.length === 0 || !known ? null : difference(aside.total, gone.total);
  return {
    planned: aside,
    spent: gone,
    left: left === null ? null : { ...left, amount: Math.max(left.amount, 0) },
    over: left === null ? null : { ...left, amount: Math.max(-left.amount, 0) },
  };
}

/** `null` where one is unknown, or they are not in one currency. */
export function difference(from: Money | null, less: Money | null): Money | null {
  if (from === null || less === null || from.currency !== less.currency) return null;
  return { amount: from.amount - less.amount, currency: from.currency };
}
