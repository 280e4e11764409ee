import type { report as en } from '../en/report.ts';
import type { Term } from '../term.ts';

export const report: Readonly<Record<keyof typeof en, Term>> = {
  'report.title': 'Abstimmung',
};
