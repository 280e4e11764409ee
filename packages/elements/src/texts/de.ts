import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/de';
import { board } from './de/board.ts';
import { budget } from './de/budget.ts';
import { card } from './de/card.ts';
import { chart } from './de/chart.ts';
import { connection } from './de/connection.ts';
import { inbox } from './de/inbox.ts';
import { editor } from './de/editor.ts';
import { incentives } from './de/incentives.ts';
import { kpiTable } from './de/kpi-table.ts';
import { rasci } from './de/rasci.ts';
import { report } from './de/report.ts';
import { training } from './de/training.ts';
import { everywhere } from './de/everywhere.ts';
import { shortfallMap } from './de/shortfall-map.ts';
import type { UiTerms, UiTexts } from './locale.ts';

/** Alles auf Deutsch: `registerTexts(de)`. */
export const de = {
  locale: 'de',
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
