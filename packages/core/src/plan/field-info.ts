/** Field kinds: each has its own control, column and words. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'prose'
  | 'texts'
  | 'flag'
  | 'number'
  | 'money'
  | 'currency'
  | 'day'
  | 'instant'
  | 'period'
  | 'slice'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'subject'
  | 'term'
  | 'terms'
  | 'table'
  | 'points'
  | 'settings'
  | 'custom'
  | 'stamp';

/**
 * One field of a record as plain data: what a form, a column or a reference page needs to know.
 *
 * Groups are flattened: the field `statement` of the group `growth` is named `growth.statement`,
 * and its JSON Pointer within the record is `/growth/statement`.
 */
export interface FieldInfo {
  /** Path within the record, dotted through groups. Its words stand in the texts under `<type>.<name>`. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** A `term` is what was agreed and goes into a sign-off; a `record` is what happened (actuals, statuses, exposure). */
  readonly nature: 'term' | 'record';
  /** `number` only: what one stands for. A value in `kpi` counts in the unit its KPI names. */
  readonly unit?: NumberUnit;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  /** Longest text in characters; for lists, of each entry. */
  readonly maxLength?: number;
  /** `choice` and `choices`: the values, in the order a reader expects. */
  readonly values?: readonly string[];
  /** `reference` and `references`: the type of record pointed at. */
  readonly ref?: string;
  /** `subject`: the types of record it may point at. */
  readonly types?: readonly string[];
  /** `term` and `terms`: the dimension of the vocabulary. A term nobody declared is legal. */
  readonly dimension?: string;
  /** `table` and `points`: the fields of one row. */
  readonly columns?: readonly FieldInfo[];
  /** `table` and `points`: the columns that tell one row from another. */
  readonly key?: readonly string[];
}

export type NumberUnit = 'count' | 'percent' | 'days' | 'person-days' | 'people' | 'months' | 'score' | 'kpi';

/** One type of record: its fields, and where such records stand in a plan. */
export interface TypeInfo {
  /** Singular, as commands name it: `objective`. Its words stand in the texts under this key. */
  readonly type: string;
  /** Where it stands in the plan: `objectives`. The plan itself has the empty string. */
  readonly place: string;
  /** `many` stands in an array of records with ids, `one` is a single part of the plan such as `purpose`. */
  readonly cardinality: 'many' | 'one';
  /** The field that names the party whose record it is; without one it is joint. */
  readonly owner?: string;
  /** Pairs of fields of which the first must not come after the second. */
  readonly ranges: readonly (readonly [string, string])[];
  /** Set on what comes and goes while a plan is carried out, such as topics and tasks: it is no part of what is signed. */
  readonly unsigned?: true;
  readonly fields: readonly FieldInfo[];
}
