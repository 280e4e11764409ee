import { isCurrency } from '@tandem-plan/core/plan';

let symbols: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Which currencies a sign stands for, as far as `Intl` knows: `$` for two dozen of them, `€` for one. */
function bySymbol(): ReadonlyMap<string, ReadonlySet<string>> {
  if (symbols !== undefined) return symbols;
  const found = new Map<string, Set<string>>();
  for (const currency of Intl.supportedValuesOf('currency').filter(isCurrency)) {
    for (const [locale, currencyDisplay] of [
      ['en', 'narrowSymbol'],
      ['en', 'symbol'],
      ['en-CA', 'symbol'],
      ['de', 'symbol'],
    ] as const) {
      const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
      const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
      found.set(sign, (found.get(sign) ?? new Set()).add(currency));
    }
  }
  symbols = found;
  return found;
}

const none: ReadonlySet<string> = new Set();

/** The currencies that a code or sign beside a figure may mean; none where it is no currency. */
export function currenciesOf(sign: string): ReadonlySet<string> {
  const code = sign.toUpperCase();
  return isCurrency(code) ? new Set([code]) : (bySymbol().get(sign) ?? none);
}
