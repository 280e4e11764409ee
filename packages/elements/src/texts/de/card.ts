import type { card as en } from '../en/card.ts';
import type { Term } from '../term.ts';

export const card: Readonly<Record<keyof typeof en, Term>> = {
  'card.target': 'Ziel {target}',
  'card.achieved': '{share} vom Ziel {target}',
  'card.atMost': 'Ziel: höchstens {target}',
  'card.atLeast': 'Ziel: mindestens {target}',
  'card.noTarget': 'Noch kein Ziel',
  'card.ahead': '{share} vor dem Soll',
  'card.even': 'Wie vereinbart',
  'card.behind': '{share} hinter dem Soll',
  'card.points': { one: '{count} Prozentpunkt', other: '{count} Prozentpunkte' },
  'card.over': '{distance} über der Vereinbarung',
  'card.under': '{distance} unter der Vereinbarung',
  'card.through': '{standing}, Stand {day}',
  'card.gap.no-actuals': 'Noch kein Ergebnis erfasst',
  'card.gap.no-calendar': 'Offen: Wie die Geschäftsjahre liegen, ist nicht gesagt',
  'card.gap.no-target': 'Kein Ziel zum Vergleichen',
  'card.gap.not-started': 'Noch nicht fällig',
  'card.gap.unclear-direction': 'Offen, ob mehr oder weniger besser ist',
  'card.updatedBy': 'Stand {when}, von {who}',
  'card.updated': 'Stand {when}',
  'card.stale': 'Ergebnis überfällig',
  'card.chart': 'Von {first} bis {last}; das Ziel liegt dort bei {target}',
  'card.chartNoTarget': 'Von {first} bis {last}',
  'card.chartTarget': 'Ziel in Stufen bis {target}; noch kein Ergebnis',
  'card.unknown': 'Der Plan hat keine Kennzahl {id}',
};
