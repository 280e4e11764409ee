export { createFormat, type Format, type Money, type PluralForms } from './format.ts';
export type { Dictionary, RuleWords, Texts, Values, Word, WordsByConcern } from './texts.ts';
export { createWords, type Message, type Tally, type Words } from './words.ts';
