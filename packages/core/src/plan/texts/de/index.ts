import type { Texts } from '../texts.ts';
import { rules } from './rules.ts';

export const texts: Texts = {
  locale: 'de',
  dir: 'ltr',
  quotes: ['„', '“'],
  words: { rules },
};
