export { createFormat, type Format, type Money, type PluralForms } from './format.ts';
export type { Dictionary, Message, RuleWords, Tally, Texts, Values, Word, Words, WordsByConcern } from './texts.ts';
export { createWords } from './words.ts';
