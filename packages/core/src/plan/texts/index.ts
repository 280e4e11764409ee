export { createFormat, type Format, type Money, type PluralForms } from './format.ts';
export {
  type Change,
  type Dictionary,
  type Message,
  type RuleWords,
  type Tally,
  type Texts,
  type Values,
  withRules,
  type Word,
  type Words,
  type WordsByConcern,
} from './texts.ts';
export { createWords } from './words.ts';
