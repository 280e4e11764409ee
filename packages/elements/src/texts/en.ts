import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { card } from './en/card.ts';
import { editor } from './en/editor.ts';
import { kpiTable } from './en/kpi-table.ts';
import { rasci } from './en/rasci.ts';
import { report } from './en/report.ts';
import { everywhere } from './en/everywhere.ts';
import type { UiTerms, UiTexts } from './locale.ts';

/** Everything in English: `registerTexts(en)`. Each element brings its own English words; the plan's and the rules' come from here. */
export const en = {
  locale: 'en',
  terms: { ...everywhere, ...card, ...report, ...rasci, ...kpiTable, ...editor } satisfies UiTerms,
  core: () => createWords(texts),
} satisfies UiTexts;
