import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/de';
import { card } from './de/card.ts';
import { editor } from './de/editor.ts';
import { kpiTable } from './de/kpi-table.ts';
import { rasci } from './de/rasci.ts';
import { report } from './de/report.ts';
import { everywhere } from './de/everywhere.ts';
import type { UiTerms, UiTexts } from './locale.ts';

/** Alles auf Deutsch: `registerTexts(de)`. */
export const de = {
  locale: 'de',
  terms: { ...everywhere, ...card, ...report, ...rasci, ...kpiTable, ...editor } satisfies UiTerms,
  core: () => createWords(texts),
} satisfies UiTexts;
