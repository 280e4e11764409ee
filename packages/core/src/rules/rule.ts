import type { OptionSpecs, OptionValues } from './options.ts';
import type { Collection, Query } from './query.ts';
import type { FieldName } from './reads.ts';
import type { Category, Cause, Severity, SubjectRef } from './report.ts';
import type { Verdict } from './verdict.ts';
import type { Plan } from '../plan/index.ts';

export interface RuleMeta {
  readonly category: Category;
  /** Of a rule with two levels, the higher. */
  readonly severity: Severity;
  /** How much it counts in the score, 1 to 5. */
  readonly weight: number;
  readonly cause: Cause;
  /** Fields that subjects and verdicts depend on; the rule's tests fail on a read of any other. */
  readonly reads: readonly FieldName[];
  /** Keys of its words. */
  readonly messages: readonly string[];
  /** Keys of the titles of its fixes. */
  readonly fixes?: readonly string[];
  /** Where its page stands, for a host's own rules; Tandem's stand in docs/rules. */
  readonly docs?: string;
  /** Stages in which it applies; without them in all. A plan is not at fault for being young. */
  readonly stages?: readonly Plan['stage'][];
  /**
   * Set by a rule whose subjects are records of this collection in its order, when whether such a record is a subject,
   * and its verdict, depend on no other record of the collection: after an edit only the edited ones are judged again.
   */
  readonly alone?: Collection;
  /** Rules whose findings on the same or a contained subject are evidence of this one. */
  readonly folds?: readonly string[];
}

export interface Judged {
  readonly subjects: readonly SubjectRef[];
  readonly verdict: Verdict;
}

/** Subjects and their verdicts, side by side. */
export interface Judgement {
  readonly subjects: readonly object[];
  readonly judged: readonly Judged[];
}

/** A rule as the checker sees it: what kind its subjects are is its own matter. */
export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly options: OptionSpecs;
  readonly judge: (q: Query, options: Readonly<Record<string, unknown>>) => Judgement;
}

export interface RuleDefinition<S extends object, O extends OptionSpecs> {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly options: O;
  /** What the rule applies to; whatever it does not apply to is left out here. */
  readonly subjects: (q: Query, context: { readonly options: OptionValues<O> }) => readonly S[];
  /** The subject as reports name it, the most telling record first. */
  readonly refs: (subject: S) => readonly SubjectRef[];
  readonly test: (
    subject: S,
    q: Query,
    context: { readonly asOf: string; readonly options: OptionValues<O> },
  ) => Verdict;
}

const idPattern = /^([a-z0-9]+(-[a-z0-9]+)*\/)?[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A rule. A host's own has an id in its own namespace, such as `acme/discount-cap`.
 *
 * @throws RangeError for an id that is not of that form, or a weight outside 1 to 5
 */
export function defineRule<S extends object, const O extends OptionSpecs>(definition: RuleDefinition<S, O>): Rule {
  const { id, meta, options, subjects, refs, test } = definition;
  if (!idPattern.test(id))
    throw new RangeError(`a rule's id is words joined by hyphens, after a namespace and a slash, got "${id}"`);
  if (!(meta.weight >= 1 && meta.weight <= 5))
    throw new RangeError(`the weight of ${id} must be from 1 to 5, got ${meta.weight}`);
  return {
    id,
    meta,
    options,
    judge(q, values) {
      const context = { asOf: q.asOf, options: values as OptionValues<O> };
      const found = subjects(q, context);
      const judged = found.map((subject) => ({ subjects: refs(subject), verdict: test(subject, q, context) }));
      return { subjects: found, judged };
    },
  };
}

/** `refs` of subjects that are records of one type. */
export const one =
  (type: string) =>
  ({ id }: { readonly id: string }): readonly SubjectRef[] => [{ type, id }];

/** `refs` of rules about the plan as a whole. */
export const wholePlan = (): readonly SubjectRef[] => [{ type: 'plan', id: '' }];

const annexReaders = new WeakMap<RuleMeta, boolean>();

export function readsAnnex({ meta }: Rule): boolean {
  const known = annexReaders.get(meta);
  if (known !== undefined) return known;
  const reads = meta.category === 'internal' || meta.reads.some((name) => name.startsWith('annex.'));
  annexReaders.set(meta, reads);
  return reads;
}

/** `kpi-behind:kpi/revenue`: stable while the plan moves. */
export const keyOf = (rule: string, subjects: readonly SubjectRef[]): string =>
  `${rule}:${subjects.map(({ type, id }) => (id === '' ? type : `${type}/${id}`)).join(',')}`;

/** Where a rule's page stands. */
export const docsOf = ({ id, meta }: Rule): string => meta.docs ?? `docs/rules/${id}.md`;
