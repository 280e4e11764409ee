import type { Money, MoneySum } from '@tandem-plan/core/views';
import type { Locale } from '../texts/locale.ts';

export const amountOf = ({ format }: Locale, { amount, currency }: Money): string => format.money(amount, currency);

/** A sum in its one currency, else each currency by itself: `€200 and $10`. */
export const sumOf = (locale: Locale, { parts, total }: MoneySum): string =>
  total === null || (parts.length === 1 && parts[0]?.currency !== total.currency && parts[0] !== undefined)
    ? locale.format.list(parts.map((part) => amountOf(locale, part)))
    : amountOf(locale, total);

export const isNothing = ({ parts }: MoneySum): boolean => parts.every(({ amount }) => amount === 0);
