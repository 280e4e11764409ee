import { describe } from './describe.ts';
import { valueAt } from './links.ts';
import type { PlanRecord } from './query.ts';
import type { Plan } from './schema/plan.ts';
import { leanPlan } from './write.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is signed. Actions, topics, reviews and the like are written while the plan runs: they are no drift from it. */
const types = [
  'plan',
  'purpose',
  'programme',
  'agreement',
  'review-schedule',
  'party',
  'audience',
  'contribution',
  'engagement-rule',
  'lead-criterion',
  'objective',
  'kpi',
  'initiative',
  'milestone',
  'budget-line',
  'investment',
  'fund',
  'incentive',
] as const;

/** A type of record that is signed, and which of its fields. */
export interface SignedType {
  readonly type: (typeof types)[number];
  /** Where such records stand in a plan; the plan itself has the empty string. */
  readonly place: string;
  readonly cardinality: 'many' | 'one';
  /** What was agreed about a record; the day-to-day, such as its status, moves freely. */
  readonly terms: readonly { readonly name: string; readonly steps: readonly string[] }[];
}

/** The one list of what a signature is on: rules, hashes and sign-offs all go by it. */
export const signedTypes: readonly SignedType[] = types.map((type) => {
  const { place, cardinality, fields } = describe(type);
  const terms = fields.filter(({ nature, name, kind }) => nature === 'term' && name !== 'id' && kind !== 'custom');
  return { type, place, cardinality, terms: terms.map(({ name }) => ({ name, steps: name.split('.') })) };
});

/** The terms of one record. */
export interface RecordTerms {
  readonly type: string;
  /** Empty for a single part of the plan. */
  readonly id: string;
  /** By the dotted names of fields. What is blank is left out. */
  readonly terms: Row;
}

/** All that a plan's parties sign. */
export interface PlanTerms {
  /** Changes with what is listed here, so that an old signature is still known for what it was on. */
  readonly format: 1;
  /** By type, then by id, in the order of character codes. */
  readonly records: readonly RecordTerms[];
}

/**
 * The terms of a plan, and nothing else of it. Two plans have equal terms exactly where the rules find no drift between
 * them: records go by id, since moving a goal up the page makes no other deal, and what happened is left out.
 */
export function termsOf(plan: Plan): PlanTerms {
  const written = leanPlan(plan);
  const records = signedTypes.flatMap((signed) => {
    const { type, place, cardinality } = signed;
    if (cardinality === 'one') {
      const terms = termsIn(signed, place === '' ? written : (written[place] as Row | undefined));
      return Object.keys(terms).length === 0 ? [] : [{ type, id: '', terms }];
    }
    const rows = written[place] as readonly PlanRecord[] | undefined;
    return rows === undefined ? [] : rows.map((row) => ({ type, id: row.id, terms: termsIn(signed, row) }));
  });
  return { format: 1, records: records.sort(byTypeAndId) };
}

function termsIn({ terms }: SignedType, record: Row = {}): Row {
  const out: Record<string, unknown> = {};
  for (const { name, steps } of terms) {
    const value = valueAt(record, steps);
    if (value !== undefined) out[name] = value;
  }
  return out;
}

const byTypeAndId = (a: RecordTerms, b: RecordTerms): number =>
  a.type === b.type ? (a.id < b.id ? -1 : 1) : a.type < b.type ? -1 : 1;
