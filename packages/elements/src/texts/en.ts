import { card } from './en/card.ts';
import { report } from './en/report.ts';
import { shared } from './en/shared.ts';
import type { UiTerms, UiTexts } from './locale.ts';

/** The elements in English; it is the fallback of every other language. */
export const en = { locale: 'en', terms: { ...shared, ...card, ...report } satisfies UiTerms } satisfies UiTexts;
