import type { Dictionary } from '../texts.ts';

/** Was zwischen den Wörtern steht. */
export const phrases: Dictionary = {
  document: 'Das Dokument',
  record: '{type} {number}',
  named: '{type} {number}, {name:quote}',
  row: 'Zeile {number}',
  nothing: 'nichts',
  null: '"null" (lassen Sie ein leeres Feld weg)',
  empty: 'ein leerer Text',
  list: ({ list }, format) =>
    format.plural(list, { one: 'eine Liste mit # Eintrag', other: 'eine Liste mit # Einträgen' }),
  group: ({ group }, format) =>
    format.plural(group, { one: 'ein Objekt mit # Feld', other: 'ein Objekt mit # Feldern' }),
  summary: ({ errors, warnings, notes, overall, confidence }, format) => {
    const found = [
      format.plural(errors, { one: '# Fehler', other: '# Fehler' }),
      format.plural(warnings, { one: '# Warnung', other: '# Warnungen' }),
      format.plural(notes, { one: '# Hinweis', other: '# Hinweise' }),
    ].filter((_, index) => [errors, warnings, notes][index] !== 0);
    const findings = found.length === 0 ? 'Kein Befund' : found.join(', ');
    if (typeof overall !== 'number') return `${findings}. Noch gibt es zu wenig zu beurteilen.`;
    const told =
      typeof confidence === 'number' ? ` ${format.percent(Math.round(confidence * 100))} ließen sich beurteilen.` : '';
    return `${findings}. ${format.number(Math.round(overall))} von 100 Punkten.${told}`;
  },

  'json.string': 'Text',
  'json.number': 'eine Zahl',
  'json.int': 'eine ganze Zahl',
  'json.boolean': 'true oder false',
  'json.array': 'eine Liste',
  'json.object': 'ein Objekt mit Feldern',
  'json.record': 'ein Objekt mit Feldern',
  'kind.day': 'ein Tag wie 2017-09-30',
  'kind.instant': 'ein Zeitpunkt wie 2017-09-30T14:05:00Z',
  'kind.period': 'ein Zeitraum wie 2017, 2017-Q3 oder 2017-P09',
  'kind.money': 'ein Geldbetrag wie {"amount": 125000, "currency": "EUR"}',
  'kind.currency': 'eine Währung wie "EUR"',
  'kind.subject': 'ein Eintrag wie {"type": "objective", "id": "grow-west"}',
  'kind.slice': 'ein Ausschnitt wie {"region": "west"}',
  'kind.reference': 'die Kennung eines Eintrags',
  'kind.references': 'eine Liste von Kennungen',
  'kind.table': 'eine Liste von Zeilen',
  'kind.points': 'eine Liste von Werten je Zeitraum',
};
