import type { Format } from './format.ts';
import type { Words } from './words.ts';

export type Values = Readonly<Record<string, unknown>>;

/**
 * One word, sentence or message.
 *
 * A string may hold places for values: `{kpi}` shows it as it is, `{due:day}` through that function of `Format`
 * (`number`, `compact`, `percent`, `money`, `day`, `days`, `period`, `list`, `quote`). Where that is not enough, as for
 * plurals, it is a function.
 */
export type Word = string | ((values: Values, format: Format, words: Words) => string);

export type Dictionary = Readonly<Record<string, Word>>;

/** What one alignment rule says. */
export interface RuleWords {
  /** What is wrong, in a few words, without a case: `Objective without actions`. */
  readonly title: string;
  /** What to do about it, for every case alike. */
  readonly advice: Word;
  /** By the message's key: findings and what the rule cannot tell. Values: those of the verdict. */
  readonly messages: Dictionary;
  /** By the key of a fix's title: what its button says. Values: those of the fix. */
  readonly fixes?: Dictionary;
}

/** Words by concern, so that a bundle may leave out what it does not say. */
export interface WordsByConcern {
  /**
   * Types (`objective`), their plurals under their place (`objectives`), groups (`party.growth`), fields
   * (`objective.title`), columns (`kpi.targets.value`) and values of choices (`objective.kind.revenue`).
   * A key answers to its longest suffix with a dot in front: `.due` names every `due` that has no word of its own.
   */
  readonly plan: Readonly<Record<string, string>>;
  /** A sentence of help under a field, by the same keys. */
  readonly hints: Readonly<Record<string, string>>;
  /** Chapters of the plan. */
  readonly sections: Readonly<Record<string, string>>;
  /** Units of numbers; value `count`. */
  readonly units: Dictionary;
  /** By issue code; values: those of `issueValues`. */
  readonly issues: Dictionary;
  /** By refusal code; values: the refusal's. */
  readonly refusals: Dictionary;
  /** By command (`kpi.setTarget`), or by verb alone (`add`); value `type`: the type's word. */
  readonly commands: Dictionary;
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** What a migration did. */
  readonly migrations: Dictionary;
  /** What stands between words. */
  readonly phrases: Dictionary;
}

/** All words of one language. */
export interface Texts {
  /** BCP 47: `en`, `de-AT`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly quotes: readonly [string, string];
  readonly words: Partial<WordsByConcern>;
}
