import type { everywhere as en } from '../en/everywhere.ts';
import type { Term } from '../term.ts';

export const everywhere: Readonly<Record<keyof typeof en, Term>> = {
  'status.good': 'Im Plan',
  'status.watch': 'Lässt nach',
  'status.bad': 'Nicht im Plan',
  'status.none': 'Keine Daten',
  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.note': 'Hinweis',
  'list.and': '{first} und {last}',
  'value.none': 'leer',
  'value.nothing': 'nichts',
  'value.whole': 'alles',
  'value.yes': 'ja',
  'value.no': 'nein',
  'value.entries': { one: '{count} Eintrag', other: '{count} Einträge' },
  'value.more': { one: '{count} weiterer', other: '{count} weitere' },
  'period.quarter': 'Q{number} {year}',
  'period.month': 'Periode {number} von {year}',
  'error.data': 'Das lässt sich nicht anzeigen: {reason}',
  loading: 'Wird geladen',
};
