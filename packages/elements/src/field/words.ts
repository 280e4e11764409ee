import type { Refusal } from '@tandem-plan/core/change';
import type { Locale, TermKey } from '../texts/locale.ts';

/** `launch.opens` → `Opens`: readable where texts of the plan are not registered, so that no page shows bare keys. */
const plain = (key: string): string => {
  const words = (key.split('.').at(-1) ?? key).replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
};

/** Of a type, a plural, a group, a field or a column: `objective`, `objectives`, `party.growth`, `objective.title`. */
export function labelOf(locale: Locale, key: string): string {
  const word = locale.core?.label(key);
  return word === undefined || word === key ? plain(key) : word;
}

/** Of a value of a choice. */
export function choiceOf(locale: Locale, field: string, value: string): string {
  const word = locale.core?.value(field, value);
  return word === undefined || word === value ? plain(value) : word;
}

export function sectionOf(locale: Locale, id: string): string {
  const word = locale.core?.section(id);
  return word === undefined || word === id ? plain(id) : word;
}

/** Of what a rule is about: `direction`. */
export function categoryOf(locale: Locale, id: string): string {
  const key = `category.${id}`;
  const word = locale.core?.phrase(key);
  return word === undefined || word === key ? plain(id) : word;
}

/** What a button says that begins a record: `Add objective`. */
export const addLabel = (locale: Locale, type: string): string => {
  const word = locale.core?.command(`${type}.add`);
  return word === undefined || word === 'add' ? locale.term('editor.add', { type: labelOf(locale, type) }) : word;
};

export const hintOf = (locale: Locale, key: string): string | undefined => locale.core?.hint(key);

/** Refusals the elements themselves give, before a command was run. */
const own: Readonly<Record<string, TermKey>> = {
  unheard: 'editor.refused.unheard',
  failed: 'editor.refused.failed',
  declined: 'editor.refused.declined',
};

export function refusalOf(locale: Locale, refusal: Refusal): string {
  const key = own[refusal.code];
  if (key !== undefined) return locale.term(key);
  const word = locale.core?.refusal(refusal);
  return word === undefined || word === refusal.code
    ? locale.term('editor.refused.other', { code: plain(refusal.code) })
    : word;
}
