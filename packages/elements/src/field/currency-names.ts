import { isCurrency } from '@tandem-plan/core/plan';
import type { Named } from './names.ts';

const names = new Map<string, Intl.DisplayNames>();

/** `Euro (EUR)`. */
export function currencyName(code: string, lang: string): string {
  const known = names.get(lang) ?? new Intl.DisplayNames(lang, { type: 'currency' });
  names.set(lang, known);
  if (!isCurrency(code)) return code;
  const name = known.of(code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

let codes: readonly string[] | undefined;

/** Currencies by code, those at hand first. */
export function currencyOptions(...atHand: readonly string[]): readonly Named[] {
  codes ??= Intl.supportedValuesOf('currency').filter(isCurrency);
  const first = atHand.filter(isCurrency);
  return [...new Set([...first, ...codes])].map((id) => ({ id, name: id }));
}
