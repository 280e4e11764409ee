import type { Plan } from '../plan/index.ts';
import type { CheckInput } from './input.ts';
import { type Collection, createQuery, type Query } from './query.ts';
import type { Judged, Judgement, Rule } from './rule.ts';

interface Row {
  readonly id: string;
}

/** How a collection differs from what it was; whatever is neither gone nor fresh kept its place among the others. */
interface Difference {
  readonly records: readonly Row[];
  /** Ids of records that were taken out or are fresh. */
  readonly gone: ReadonlySet<string>;
  readonly fresh: readonly Row[];
}

/** Where something changed, all of one length or none of it is the same: edits are small and lie close together. */
function differenceOf(before: readonly Row[], records: readonly Row[]): Difference {
  let first = 0;
  while (first < records.length && records[first] === before[first]) first += 1;
  let [end, oldEnd] = [records.length, before.length];
  while (end > first && oldEnd > first && records[end - 1] === before[oldEnd - 1])
    [end, oldEnd] = [end - 1, oldEnd - 1];
  const isPaired = end === oldEnd;
  const differs = (index: number) => !isPaired || before[index] !== records[index];
  const fresh = records.slice(first, end).filter((_, index) => differs(first + index));
  const old = before.slice(first, oldEnd).filter((_, index) => differs(first + index));
  const gone = new Set([...old, ...fresh].map(({ id }) => id));
  return { records, gone, fresh };
}

/** Judges again what is new in a collection, by a rule that judges each of its records alone. */
export type Renew = (
  rule: Rule,
  place: Collection,
  options: Readonly<Record<string, unknown>>,
  last: Judgement,
) => Judgement;

/** From one plan to its successor; rules of one check share what was found out. */
export function renewal(before: Plan, input: CheckInput): Renew {
  const known = new Map<Collection, { readonly difference: Difference; readonly q: Query }>();

  function at(place: Collection) {
    const found = known.get(place);
    if (found !== undefined) return found;
    const of = (plan: Plan): readonly Row[] => plan[place];
    const difference = differenceOf(of(before), of(input.plan));
    const q = createQuery({ ...input, plan: { ...input.plan, [place]: difference.fresh } });
    const made = { difference, q };
    known.set(place, made);
    return made;
  }

  return (rule, place, options, last) => {
    const { difference, q } = at(place);
    return merged(last, difference, difference.fresh.length === 0 ? nothing : rule.judge(q, options));
  };
}

/** Whether subjects are some of these records, in their order. */
export function areRecords(subjects: readonly object[], records: readonly Row[]): boolean {
  let next = 0;
  for (const { id } of records) if ((subjects[next] as Row | undefined)?.id === id) next += 1;
  return next === subjects.length;
}

export const nothing: Judgement = { subjects: [], judged: [] };

/**
 * Both in the order of the collection. By id, since a record whose edit touched nothing that the rule reads is another
 * object by now.
 */
function merged(last: Judgement, { records, gone }: Difference, renewed: Judgement): Judgement {
  const subjects: object[] = [];
  const judged: Judged[] = [];
  const take = (from: Judgement, index: number): void => {
    subjects.push(from.subjects[index] as object);
    judged.push(from.judged[index] as Judged);
  };
  let [old, next] = [0, 0];
  for (const { id } of records) {
    while (gone.has(idAt(last, old))) old += 1;
    if (id === idAt(last, old)) take(last, old++);
    else if (id === idAt(renewed, next)) take(renewed, next++);
  }
  return { subjects, judged };
}

/** Subjects of these rules are records; `''` beyond the last. */
const idAt = ({ subjects }: Judgement, index: number): string => (subjects[index] as Row | undefined)?.id ?? '';
