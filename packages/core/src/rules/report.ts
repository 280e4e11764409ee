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
  /** Findings of which this one is the reason; they count in the evidence, not in the score. */
  readonly folded: readonly Finding[];
  readonly fixes: readonly Fix[];
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
}

export interface Waived {
  readonly finding: Finding;
  readonly waiver: { readonly by: string; readonly why: string; readonly until: string };
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
    /** The records they point at, by their names in the plan; a section or a nameless record has none. */
    readonly places: readonly (SubjectRef & { readonly name: string | null })[];
  };
  readonly score: {
    readonly overall: number | null;
    readonly confidence: number | null;
    readonly categories: Readonly<Partial<Record<Category, Score>>>;
    readonly rules: readonly RuleScore[];
  };
  /** Most consequential first. */
  readonly findings: readonly Finding[];
  /** Findings about one party's annex; never part of a report that is shared. */
  readonly internal: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly waived: readonly Waived[];
  readonly faults: readonly Fault[];
}
