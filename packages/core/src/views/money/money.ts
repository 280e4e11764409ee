import type { Plan } from '../../plan/index.ts';

/** Minor units of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** An amount and the day on which it is worth what it is worth: that of a payment, else the day looked at. */
export interface DatedMoney {
  readonly money: Money;
  readonly on: string;
}

/**
 * A sum of amounts as they stand, nothing converted.
 *
 * @param currency in which it is told when there is nothing to add
 * @returns `undefined` where the amounts are of several currencies
 */
export function moneyTotal(amounts: readonly Money[], currency: string): Money | undefined {
  const [first] = amounts;
  const one = first === undefined ? currency : first.currency;
  if (amounts.some((money) => money.currency !== one)) return undefined;
  return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), currency: one };
}

/** What something is called, for whoever shows it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export function partyNamed({ parties }: Plan, id: string | undefined): Named | null {
  const party = id === undefined ? undefined : parties.find((one) => one.id === id);
  return party === undefined ? null : { id: party.id, name: party.name };
}
