import type { Command } from '../change/command.ts';

export type Severity = 'error' | 'warning' | 'note';

/** The articles' causes of misalignment, plus what else explains a shortfall. */
export type Cause =
  | 'objective'
  | 'brand'
  | 'culture'
  | 'competition'
  | 'communication'
  | 'big-picture'
  | 'commitment'
  | 'capability'
  | 'effort'
  | 'internal';

export type Category =
  | 'direction'
  | 'market'
  | 'commitment'
  | 'measurement'
  | 'execution'
  | 'people'
  | 'ownership'
  | 'rhythm'
  | 'results'
  | 'money'
  | 'enablement'
  | 'internal';

/** A value that decided a verdict; `value` equals what stands at `path` (a JSON Pointer into the document named by `in`). */
export interface Evidence {
  readonly in: 'plan' | 'annex' | 'baseline';
  readonly path: string;
  readonly value: unknown;
}

export interface SubjectRef {
  readonly type: string;
  readonly id: string;
}

/** A change a machine can propose. Ids of commands and new records are left to whoever runs it: see `prepareFix`. */
export interface Fix {
  /** Key of its title in the rule's words. */
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly commands: readonly Pick<Command, 'type' | 'input'>[];
}

export interface Finding {
  /** `rule` and subject ids: stable while the plan moves. Waivers, comparison and SARIF hang on it. */
  readonly key: string;
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Which of the rule's messages; its words stand in the texts under `rules.<rule>.<message>`. */
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** JSON Pointer of the first subject, or of the field that is at fault. */
  readonly path: string;
  /** The document `path` leads into. */
  readonly in: 'plan' | 'annex';
  readonly subjects: readonly SubjectRef[];
  readonly evidence: readonly Evidence[];
  readonly cause: Cause;
  /** How bad it is among findings of its rule, in a measure of the rule's own; 0 where the rule tells no difference. */
  readonly extent: number;
  /** Findings of which this one is the reason; they count in the evidence, not in the score. */
  readonly folded: readonly Finding[];
  readonly fixes: readonly Fix[];
  /** The rule's page: from the root of the documentation, or as a host's own rule names it. */
  readonly docs: string;
}

/** A subject the rule could not judge, and what is missing. */
export interface CannotTell {
  readonly key: string;
  readonly rule: string;
  readonly category: Category;
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly subjects: readonly SubjectRef[];
  readonly docs: string;
}

export interface Waived {
  readonly finding: Finding;
  readonly waiver: { readonly by: string; readonly why: string; readonly until: string };
}

/** A waiver whose last day is over. */
export interface LapsedWaiver {
  readonly rule: string;
  /** What it covered; empty for the whole rule. */
  readonly subjects: readonly SubjectRef[];
  readonly by: string;
  readonly why: string;
  readonly until: string;
}

/** A rule that threw: the others went on. */
export interface Fault {
  readonly rule: string;
  readonly error: string;
}

/** 0–100 and how much of it could be told (0–1); `null` where nothing applied. */
export interface Score {
  readonly score: number | null;
  readonly confidence: number | null;
}

export interface RuleScore extends Score {
  readonly rule: string;
  readonly category: Category;
  readonly weight: number;
  readonly passed: number;
  readonly failed: number;
  readonly cannotTell: number;
  /** Failing subjects that count under a parent instead. */
  readonly folded: number;
  /** Its part of the overall score: `earned` of `possible` points of 100; `null` where it does not count there. */
  readonly points: { readonly earned: number; readonly possible: number } | null;
}

/** What the overall score would gain if every subject of a rule passed, in points of 100. */
export interface Gain {
  readonly rule: string;
  readonly points: number;
}

/** Where findings gather: a record, a section, or a concern of the plan as a whole (`category`). */
export interface SummaryPlace extends SubjectRef {
  /** What the plan calls it; a section, a category or a nameless record has no name. */
  readonly name: string | null;
  /** Keys of its findings, most consequential first. */
  readonly findings: readonly string[];
}

export interface Report {
  readonly plan: string;
  readonly asOf: string;
  /** The up to three most consequential findings, by key. */
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly worst: readonly string[];
    /** The up to three places where misalignment is most pronounced, the worst first. */
    readonly places: readonly SummaryPlace[];
  };
  readonly score: {
    readonly overall: number | null;
    readonly confidence: number | null;
    readonly categories: Readonly<Partial<Record<Category, Score>>>;
    /** Their points add up to the overall score. */
    readonly rules: readonly RuleScore[];
    /** What would raise the overall score most, up to five rules. */
    readonly gains: readonly Gain[];
  };
  /** Most consequential first. */
  readonly findings: readonly Finding[];
  /** Findings about one party's annex; never part of a report that is shared. */
  readonly internal: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly waived: readonly Waived[];
  readonly lapsed: readonly LapsedWaiver[];
  readonly faults: readonly Fault[];
}
