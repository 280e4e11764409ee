import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { board } from './en/board.ts';
import { budget } from './en/budget.ts';
import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { connection } from './en/connection.ts';
import { inbox } from './en/inbox.ts';
import { editor } from './en/editor.ts';
import { incentives } from './en/incentives.ts';
import { kpiTable } from './en/kpi-table.ts';
import { rasci } from './en/rasci.ts';
import { report } from './en/report.ts';
import { training } from './en/training.ts';
import { everywhere } from './en/everywhere.ts';
import { shortfallMap } from './en/shortfall-map.ts';
import type { UiTerms, UiTexts } from './locale.ts';

/** Everything in English: `registerTexts(en)`. Each element brings its own English words; the plan's and the rules' come from here. */
export const en = {
  locale: 'en',
  terms: {
    ...everywhere,
    ...card,
    ...report,
    ...rasci,
    ...training,
    ...shortfallMap,
    ...chart,
    ...board,
    ...budget,
    ...incentives,
    ...kpiTable,
    ...editor,
    ...connection,
    ...inbox,
  } satisfies UiTerms,
  core: () => createWords(texts),
} satisfies UiTexts;
