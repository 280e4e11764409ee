import type { Dictionary } from '../texts.ts';

/** Was auf einem Knopf steht, der den Befehl schickt. */
export const commands: Dictionary = {
  add: '{type} hinzufügen',
  update: '{type} ändern',
  remove: '{type} entfernen',
  move: '{type} verschieben',
  'kpi.setTarget': 'Zielwert setzen',
  'kpi.recordActual': 'Ist-Wert erfassen',
  'kpi.acceptTarget': 'Zielwert annehmen',
  'objective.acceptRevision': 'Änderung annehmen',
  'assignment.assign': 'Rolle zuweisen',
  'pencil.leave': 'Leere Stelle lassen',
  'pencil.fill': 'Leere Stelle füllen',
  'pencil.accept': 'Bleistifteintrag annehmen',
  'pencil.withdraw': 'Bleistiftnotiz zurückziehen',
  'party.affirmGrowth': 'Wachstumsstrategie bekräftigen',
  'action.complete': 'Aufgabe abschließen',
  'plan.setStage': 'Phase ändern',
};
