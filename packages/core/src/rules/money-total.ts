/** Minor units of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/**
 * A sum of amounts.
 *
 * @param currency in which it is told when there is nothing to add
 * @returns `undefined` where the amounts are of several currencies: a plan states no rates
 */
export function moneyTotal(amounts: readonly Money[], currency: string): Money | undefined {
  const [first] = amounts;
  const one = first === undefined ? currency : first.currency;
  if (amounts.some((money) => money.currency !== one)) return undefined;
  return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), currency: one };
}
