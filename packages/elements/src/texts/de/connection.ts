import type { connection as en } from '../en/connection.ts';
import type { Term } from '../term.ts';

export const connection: Readonly<Record<keyof typeof en, Term>> = {
  'connection.label': 'Verbindung',
  'connection.connecting': 'Wird verbunden',
  'connection.online': 'Alle Änderungen sind gespeichert',
  'connection.sending': { one: '{count} Änderung wird gespeichert', other: '{count} Änderungen werden gespeichert' },
  'connection.offline': 'Offline',
  'connection.refused': 'Der Server lässt Sie nicht herein',
  'connection.closed': 'Nicht verbunden',
  'connection.kept': {
    one: '{count} Änderung noch nicht gesendet; sie bleibt auf diesem Gerät erhalten',
    other: '{count} Änderungen noch nicht gesendet; sie bleiben auf diesem Gerät erhalten',
  },
  'connection.loose': {
    one: '{count} Änderung noch nicht gesendet; sie geht verloren, wenn diese Seite geschlossen wird',
    other: '{count} Änderungen noch nicht gesendet; sie gehen verloren, wenn diese Seite geschlossen wird',
  },
  'connection.kept.short': { one: '{count} ungesendet', other: '{count} ungesendet' },
  'connection.loose.short': { one: '{count} ungesendet, flüchtig', other: '{count} ungesendet, flüchtig' },
  'connection.short.connecting': 'Wird verbunden',
  'connection.short.online': 'Gespeichert',
  'connection.short.sending': 'Wird gespeichert',
  'connection.short.offline': 'Offline',
  'connection.short.refused': 'Nicht eingelassen',
  'connection.short.closed': 'Nicht verbunden',
  'connection.short.waiting': '{state}, {unsent}',
  'connection.nothingUnsent': 'Nichts wartet darauf, gesendet zu werden',
  'connection.again': 'Neu verbinden',
  'connection.unreachable': 'Der Plan {plan} ließ sich nicht öffnen: {reason}',

  'connection.said.offline':
    'Offline. Sie können weiterarbeiten; Änderungen werden gesendet, sobald der Server erreichbar ist.',
  'connection.said.online': 'Wieder online',
  'connection.said.refused': 'Der Server lässt Sie nicht herein. Bis dahin wird nichts gesendet.',
  'connection.said.rejected': {
    one: '{count} Änderung wurde abgelehnt. Sehen Sie sie unter „Abgelehnt“ durch.',
    other: '{count} Änderungen wurden abgelehnt. Sehen Sie sie unter „Abgelehnt“ durch.',
  },

  'connection.people': { one: '{count} weitere Person hier', other: '{count} weitere Personen hier' },
  'connection.alone': 'Sonst ist niemand hier',
  'connection.person': 'Wer',
  'connection.party': 'Seite',
  'connection.at': 'Wo',
  'connection.nowhere': 'liest',
  'connection.place': '{field}, {record}',

  'connection.tray': { one: '{count} Änderung wurde abgelehnt', other: '{count} Änderungen wurden abgelehnt' },
  'connection.tray.title': 'Abgelehnte Änderungen',
  'connection.tray.lead': 'Sie stehen nicht im Plan. Geben Sie jede noch einmal, oder verwerfen Sie sie.',
  'connection.tray.of': '{what}: {record}',
  'connection.tray.more': { one: 'und {count} weitere', other: 'und {count} weitere' },
  'connection.tray.why': 'Warum',
  'connection.tray.given': 'Gegeben {when}',
  'connection.retry': 'Noch einmal',
  'connection.retryOne': 'Noch einmal: {what}',
  'connection.discard': 'Verwerfen',
  'connection.discardOne': 'Verwerfen: {what}',
};
