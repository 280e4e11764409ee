import type { Texts } from '../texts.ts';
import { rules } from './rules.ts';

export const texts: Texts = {
  locale: 'en',
  dir: 'ltr',
  quotes: ['“', '”'],
  words: { rules },
};
