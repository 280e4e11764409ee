import type { Dictionary } from '../texts.ts';

/** Was in einem gedruckten Bericht zwischen den Wörtern steht. */
export const report: Dictionary = {
  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.note': 'Hinweis',
  'report.title': 'Bericht zur Abstimmung',
  'report.asOf': 'Stand {day:day}',
  'report.places': 'Wo es am deutlichsten ist',
  'report.categories': 'Punkte nach Bereich',
  'report.category': 'Bereich',
  'report.score': 'Punkte',
  'report.judged': 'Beurteilbar',
  'report.points': 'Punkte nach Regel, wo etwas fehlt',
  'report.rule': 'Regel',
  'report.earned': 'Punkte',
  'report.passed': 'Erfüllt',
  'report.of': '{part:number} von {whole:number}',
  'report.unread': 'Dateien, die sich nicht beurteilen ließen',
  'report.findings': 'Befunde',
  'report.nothing': 'Nichts zu berichtigen.',
  'report.internal': 'Im eigenen Unternehmen, nicht zum Weitergeben',
  'report.folded': 'Erklärt',
  'report.advice': 'Was zu tun ist',
  'report.fixes': 'Kann sofort übernommen werden',
  'report.open': 'Was sich nicht beurteilen ließ',
  'report.gains': 'Was die meisten Punkte brächte',
  'report.waived': 'Vorerst hingenommen',
  'report.waiver': '{by}, bis {until:day}: {why}',
  'report.lapsed': 'Abgelaufene Ausnahmen',
  'report.faults': 'Regeln, die gescheitert sind',
  'report.file': 'Datei',
  lapsed: ({ rule, subjects, by, until }, format) => {
    const about = String(subjects) === '' ? '' : ` für ${String(subjects)}`;
    return `die Ausnahme von ${String(rule)}${about} durch ${String(by)} ist am ${format.day(String(until))} abgelaufen`;
  },
};
