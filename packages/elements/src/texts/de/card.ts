import type { card as en } from '../en/card.ts';
import type { Term } from '../term.ts';

export const card: Readonly<Record<keyof typeof en, Term>> = {
  'card.target': 'Ziel {target}',
  'card.achieved': '{share} vom Ziel {target}',
  'card.reached': 'Ziel {target}, zu {share} erreicht',
  'card.noTarget': 'Noch kein Ziel',
  'card.ahead': '{share} vor dem Soll zum {day}',
  'card.even': 'Wie zum {day} vorgesehen',
  'card.behind': '{share} hinter dem Soll zum {day}',
  'card.aheadUndated': '{share} vor dem Soll',
  'card.evenUndated': 'Wie vorgesehen',
  'card.behindUndated': '{share} hinter dem Soll',
  'card.gap.no-actuals': 'Noch kein Ergebnis erfasst',
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
