import type { Issue } from '../issue.ts';
import type { Plan } from '../schema/plan.ts';
import type { Format } from './format.ts';

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

/** As a verdict of a rule names its words. */
export interface Message {
  readonly rule: string;
  readonly message: string;
  readonly values: Values;
}

/** As a command is refused: for a reason of its own, or for one a document could have. */
export interface Refused {
  readonly code: string;
  /** JSON Pointer into the command's input. */
  readonly path: string;
  readonly values: Values;
}

/** Where findings of a report gather. */
export interface Place {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  /** Keys of its findings, the worst first. */
  readonly findings: readonly string[];
}

/** What a report counts, as far as its summary tells. */
export interface Tally {
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly places: readonly Omit<Place, 'findings'>[];
  };
  readonly score: { readonly overall: number | null; readonly confidence: number | null };
  /** What could not be judged; told where that is much. */
  readonly cannotTell?: readonly unknown[];
}

/** What the score would gain if a rule passed everywhere, in points of 100. */
export interface Gain {
  readonly rule: string;
  readonly points: number;
}

/** What is different in a later plan: see `diff` in core/change. */
export interface Change {
  readonly op: 'added' | 'removed' | 'moved' | 'changed';
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly field: string | null;
  readonly key: Readonly<Record<string, unknown>> | null;
  /** What stood there and what stands there; nothing where it was or is blank. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/** A line that tells one difference, or several of a kind. */
export interface ToldChange {
  readonly op: Change['op'];
  readonly text: string;
}

/** A waiver whose last day is over. */
export interface Lapsed {
  readonly rule: string;
  /** What it covered; empty for the whole rule. */
  readonly subjects: readonly { readonly type: string; readonly id: string }[];
  readonly by: string;
  readonly until: string;
}

/** Everything the core has words for, in one language. A key without words gives the key, never an exception. */
export interface Words {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly format: Format;
  /** Of a type, its plural (by its place), a group, field, column or value: `objective`, `objectives`, `objective.title`. */
  readonly label: (key: string) => string;
  /** Whether there is a word for the key; without one `label` shows the key. */
  readonly has: (key: string) => boolean;
  /** Of a value of a choice: `value('objective.kind', 'revenue')`. */
  readonly value: (field: string, value: string) => string;
  /** A sentence of help under a field, where it needs one. */
  readonly hint: (key: string) => string | undefined;
  /** A number with its unit: `3 person-days`. */
  readonly quantity: (value: number, unit: string) => string;
  readonly section: (id: string) => string;
  /** What a button says that sends the command: `Set target`. */
  readonly command: (type: string) => string;
  /** With the document, it names the record: `Objective 3, “Grow Consumer in the West”, Due: …`. */
  readonly issue: (issue: Issue, document?: unknown) => string;
  /** With the type of its command it names the field in the words of that type. */
  readonly refusal: (refusal: Refused, command?: string) => string;
  readonly finding: (finding: Message) => string;
  readonly cannotTell: (verdict: Message) => string;
  readonly rule: (rule: string) => string;
  readonly advice: (rule: string, values?: Values) => string;
  readonly fix: (rule: string, fix: { readonly title: string; readonly values: Values }) => string;
  /** What stands between words, by its key. */
  readonly phrase: (key: string, values?: Values) => string;
  /** What a migration did, by its key. */
  readonly migration: (what: string) => string;
  /** The plan's state and its worst places, in one sentence. */
  readonly summary: (report: Tally) => string;
  /** Of each place where misalignment is most pronounced, a sentence: its worst finding, and how many more there are. */
  readonly pronounced: (report: {
    readonly summary: { readonly places: readonly Place[] };
    readonly findings: readonly (Message & { readonly key: string })[];
  }) => readonly string[];
  /** What the score would gain, most first: `Too few people engaged: +4 points`. */
  readonly gains: (report: { readonly score: { readonly gains: readonly Gain[] } }) => readonly string[];
  /**
   * `KPI “Sales”, Target: 100 → 120`: a difference in one sentence.
   *
   * @param plan   the later plan
   * @param before the earlier one, for the names of what is gone; the later one unless given
   */
  readonly difference: (difference: Change, plan: Plan, before?: Plan) => string;
  /**
   * A sentence for each difference, in their order, and a single one for the many rows that came into one table of a
   * record or went from it: `Stakeholder “Ana Ruiz”, Seen: 26 entries added`.
   */
  readonly differences: (differences: readonly Change[], plan: Plan, before?: Plan) => readonly ToldChange[];
  /** `the waiver of review-overdue by Ana Ruiz ran out on 31 July 2017`, to stand after the name of a file. */
  readonly lapsed: (waiver: Lapsed) => string;
  /** `Score 61 of 100; 80% of what applies could be judged` */
  readonly score: (report: Pick<Tally, 'score'>) => string;
}

/**
 * Words with those of a host's own rules.
 *
 * @param rules by the rule's id, such as `acme/discount-cap`
 */
export const withRules = (texts: Texts, rules: Readonly<Record<string, RuleWords>>): Texts => ({
  ...texts,
  words: { ...texts.words, rules: { ...texts.words.rules, ...rules } },
});
