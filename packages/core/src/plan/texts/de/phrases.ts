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
  summary({ errors, warnings, notes, overall, worst }, format) {
    if (errors !== 0) {
      const off = format.plural(errors, { one: 'an einer Stelle', other: 'an # Stellen' });
      const more = { one: '; noch etwas braucht Aufmerksamkeit', other: '; # weitere Punkte brauchen Aufmerksamkeit' };
      const rest = warnings === 0 ? '' : format.plural(warnings, more);
      return `Dieser Plan ist ${off} vom Kurs ab, vor allem bei ${String(worst)}${rest}.`;
    }
    const need = {
      one: 'Ein Punkt in diesem Plan braucht Aufmerksamkeit',
      other: '# Punkte in diesem Plan brauchen Aufmerksamkeit',
    };
    if (warnings !== 0) return `${format.plural(warnings, need)}, vor allem bei ${String(worst)}.`;
    const remarks = { one: 'ein Hinweis lohnt einen Blick', other: '# Hinweise lohnen einen Blick' };
    if (notes !== 0)
      return `Dieser Plan ist auf Kurs; ${format.plural(notes, remarks)}, vor allem bei ${String(worst)}.`;
    return overall === null
      ? 'An diesem Plan lässt sich noch nichts beurteilen.'
      : 'Dieser Plan ist auf Kurs: nichts zu berichtigen.';
  },
  score({ overall, confidence }, format) {
    if (typeof overall !== 'number') return 'Noch gibt es zu wenig zu beurteilen';
    const told = typeof confidence === 'number' ? format.percent(Math.round(confidence * 100)) : '';
    const sure = told === '' ? '' : `; ${told} dessen, was zutrifft, ließ sich beurteilen`;
    return `${format.number(Math.round(overall))} von 100 Punkten${sure}`;
  },

  pronounced({ place, worst, more }, format) {
    const others = format.plural(more, { one: ', dazu ein weiterer Befund', other: ', dazu # weitere Befunde' });
    return `${place === '' ? '' : `${format.quote(place)}: `}${String(worst)}${more === 0 ? '' : others}.`;
  },
  gain: ({ rule, points }, format) =>
    `${String(rule)}: ${format.plural(points, { one: '+# Punkt', other: '+# Punkte' })}`,

  'category.direction': 'Richtung',
  'category.market': 'Markt',
  'category.commitment': 'Engagement',
  'category.measurement': 'Messung',
  'category.execution': 'Umsetzung',
  'category.people': 'Menschen',
  'category.ownership': 'Urheberschaft',
  'category.rhythm': 'Rhythmus',
  'category.results': 'Ergebnisse',
  'category.money': 'Geld',
  'category.enablement': 'Befähigung',
  'category.internal': 'Im Unternehmen',

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
