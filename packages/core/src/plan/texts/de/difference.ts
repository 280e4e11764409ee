import type { Dictionary } from '../texts.ts';

/** Worin sich zwei Pläne unterscheiden, und Werte, wie man sie sagt. */
export const difference: Dictionary = {
  'value.blank': 'leer',
  'value.whole': 'alles',
  'value.yes': 'ja',
  'value.no': 'nein',
  'value.entries': ({ count }, format) => format.plural(count, { one: '# Eintrag', other: '# Einträge' }),

  'difference.terms': 'Was vereinbart war',
  'difference.records': 'Was seither geschah',
  'difference.none': 'Die Pläne sagen dasselbe.',
  'difference.added': '{record} hinzugekommen',
  'difference.fact': '{label}: {value}',
  'difference.removed': '{record} entfallen',
  'difference.moved': '{record} verschoben',
  'difference.changed': '{place}: {change}',
  'difference.turned': '{from} → {to}',
  'difference.set': 'jetzt {to}',
  'difference.unset': 'nicht mehr {from}',
  'difference.rewritten': 'neu gefasst, {to}',
  'difference.column': '{column}: {change}',
  'difference.row.added': 'hinzugekommen',
  'difference.row.removed': 'entfallen',
  'difference.rows.added': ({ count }, format) =>
    format.plural(count, { one: '# Eintrag hinzugekommen', other: '# Einträge hinzugekommen' }),
  'difference.rows.removed': ({ count }, format) =>
    format.plural(count, { one: '# Eintrag entfallen', other: '# Einträge entfallen' }),
};
