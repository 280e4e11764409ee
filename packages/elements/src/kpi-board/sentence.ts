import type { KpiBoard } from '@tandem-plan/core/views';
import { paceWords } from '../kpi-card/standing.ts';
import type { Locale } from '../texts/locale.ts';

/** The plan's state in a line, and its worst place. */
export function sentenceOf({ counts, kpis, worst }: KpiBoard, locale: Locale): string {
  const { term } = locale;
  const parts = [term('board.good', { count: counts.good, all: kpis.length })];
  const view = kpis.find(({ id }) => id === worst);
  if (view !== undefined && view.status !== 'good')
    parts.push(term('board.worst', { kpi: view.name, standing: paceWords(view, locale) }));
  if (counts.none > 0) parts.push(term('board.untold', { count: counts.none }));
  return parts.map((words) => term('board.sentence', { words })).join(' ');
}
