import type { Dictionary } from '../texts.ts';

/** What stands between the words of a report in print. */
export const report: Dictionary = {
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',
  'report.title': 'Alignment report',
  'report.asOf': 'As of {day:day}',
  'report.places': 'Where it is most pronounced',
  'report.categories': 'Score by category',
  'report.category': 'Category',
  'report.score': 'Score',
  'report.judged': 'Could be judged',
  'report.points': 'Score by rule, where something is missing',
  'report.rule': 'Rule',
  'report.earned': 'Points',
  'report.passed': 'Passed',
  'report.of': '{part:number} of {whole:number}',
  'report.unread': 'Files that could not be judged',
  'report.findings': 'Findings',
  'report.nothing': 'Nothing to correct.',
  'report.internal': 'Inside your own company, not to be shared',
  'report.folded': 'Explains',
  'report.advice': 'What to do',
  'report.fixes': 'Ready to apply',
  'report.open': 'What could not be judged',
  'report.gains': 'What would raise the score most',
  'report.waived': 'Accepted for now',
  'report.waiver': '{by}, until {until:day}: {why}',
  'report.lapsed': 'Acceptances that ran out',
  'report.faults': 'Rules that failed',
  'report.file': 'File',
  lapsed: ({ rule, subjects, by, until }, format) => {
    const about = String(subjects) === '' ? '' : ` for ${String(subjects)}`;
    return `the waiver of ${String(rule)}${about} by ${String(by)} ran out on ${format.day(String(until))}`;
  },
};
