import { card } from './de/card.ts';
import { report } from './de/report.ts';
import { shared } from './de/shared.ts';
import type { UiTerms, UiTexts } from './locale.ts';

/** Die Elemente auf Deutsch. */
export const de = { locale: 'de', terms: { ...shared, ...card, ...report } satisfies UiTerms } satisfies UiTexts;
