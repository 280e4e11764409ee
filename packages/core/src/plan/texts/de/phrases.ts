import { isUnsure } from '../standing.ts';
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
  summary({ errors, warnings, notes, overall, confidence, untold, worst }, format) {
    const counts = [
      errors === 0 ? [] : format.plural(errors, { one: '# Fehler', other: '# Fehler' }),
      warnings === 0 ? [] : format.plural(warnings, { one: '# Warnung', other: '# Warnungen' }),
      notes === 0 ? [] : format.plural(notes, { one: '# Hinweis', other: '# Hinweise' }),
    ].flat();
    const unsure = isUnsure(confidence) && untold !== 0;
    const open = unsure ? format.plural(untold, { one: 'ein Punkt blieb', other: '# Punkte blieben' }) : '';
    if (counts.length === 0) {
      if (overall === null) return 'An diesem Plan lässt sich noch nichts beurteilen.';
      return unsure
        ? `Nichts zu berichtigen, soweit es sich beurteilen ließ; ${open} offen.`
        : 'Dieser Plan ist auf Kurs: nichts zu berichtigen.';
    }
    const state = errors !== 0 ? 'ist vom Kurs abgekommen' : warnings !== 0 ? 'braucht Aufmerksamkeit' : 'ist auf Kurs';
    const found = Number(errors) + Number(warnings) + Number(notes);
    const where =
      found === 1 ? `, und zwar bei ${String(worst)}` : `; am deutlichsten zeigt es sich bei ${String(worst)}`;
    const rest = unsure ? ` Nicht alles ließ sich beurteilen: ${open} offen.` : '';
    return `Dieser Plan ${state}: ${format.list(counts)}${where}.${rest}`;
  },
  score({ overall, confidence }, format) {
    if (typeof overall !== 'number') return 'Noch gibt es zu wenig zu beurteilen';
    const told = typeof confidence === 'number' ? format.percent(Math.round(confidence * 100)) : '';
    const sure = told === '' ? '' : `; beurteilbar: ${told} dessen, was anwendbar ist`;
    return `${format.number(Math.round(overall))} von 100 Punkten${sure}`;
  },

  pronounced({ place, worst, more }, format) {
    const others = format.plural(more, { one: ' Dort ein weiterer Befund.', other: ' Dort # weitere Befunde.' });
    return `${place === '' ? '' : `${String(place)}: `}${String(worst)}.${more === 0 ? '' : others}`;
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
