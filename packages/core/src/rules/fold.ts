import { type Plan, recordOf } from '../plan/index.ts';
import type { Failure } from './order.ts';
import type { SubjectRef } from './report.ts';
import { readsAnnex } from './rule.ts';

/** Which fields of a record name what it is part of, and what they name; a `subject` names its own type. */
const containers: Readonly<Record<string, readonly (readonly [field: string, type: string])[]>> = {
  action: [['initiative', 'initiative']],
  initiative: [['objectives', 'objective']],
  kpi: [['objectives', 'objective']],
  milestone: [
    ['initiative', 'initiative'],
    ['objective', 'objective'],
  ],
  stakeholder: [['party', 'party']],
  objective: [['party', 'party']],
  assignment: [['subject', 'subject']],
  escalation: [['subject', 'subject']],
};

const subjectName = ({ type, id }: SubjectRef): string => `${type}/${id}`;

/** A subject and all that contains it, by name: an action's initiative, its objectives, their party, the plan. */
function around(plan: Plan, subject: SubjectRef): ReadonlyMap<string, SubjectRef> {
  const found = new Map([[subjectName(subject), subject]]);
  const reach = (ref: SubjectRef) => found.set(subjectName(ref), ref);
  for (const { type, id } of found.values()) {
    const fields = containers[type];
    const record = fields === undefined ? undefined : recordOf(plan, type, id);
    if (fields === undefined || record === undefined) continue;
    for (const [field, of] of fields) {
      const named = record[field] as string | readonly string[] | SubjectRef | undefined;
      if (typeof named === 'string') reach({ type: of, id: named });
      else if (named !== undefined && 'type' in named) reach(named);
      else for (const inner of named ?? []) reach({ type: of, id: inner });
    }
  }
  return found.set('plan/', { type: 'plan', id: '' });
}

/** A failure with those it is the reason for. */
export interface Folded {
  readonly failure: Failure;
  readonly inner: readonly Folded[];
}

/**
 * One cause is one finding: a failure goes under that of a rule which folds its rule, where the same subject
 * or one that contains it fails. Findings of the annex and of the shared plan never meet.
 *
 * @param failures most consequential first
 */
export function fold(plan: Plan, failures: readonly Failure[]): readonly Folded[] {
  const children = new Map<Failure, Failure[]>();
  const parents = parentsOf(failures);
  const tops = failures.filter((child) => {
    const parent = parentOf(plan, child, parents.get(child.rule.id) ?? []);
    if (parent === undefined) return true;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [child]);
    else known.push(child);
    return false;
  });
  const gather = (failure: Failure): Folded => ({ failure, inner: (children.get(failure) ?? none).map(gather) });
  return tops.map(gather);
}

const none: readonly never[] = [];

/** The failures that may be the reason for those of one rule, with their rank, by the name of each of their subjects. */
type Parents = ReadonlyMap<string, readonly (readonly [rank: number, failure: Failure])[]>;

/** By id of a rule; one for each rule that folds it. */
function parentsOf(failures: readonly Failure[]): ReadonlyMap<string, readonly Parents[]> {
  const byFolder = new Map<Failure['rule'], Map<string, [number, Failure][]>>();
  failures.forEach((failure, rank) => {
    if (failure.rule.meta.folds === undefined) return;
    const named = byFolder.get(failure.rule) ?? new Map<string, [number, Failure][]>();
    byFolder.set(failure.rule, named);
    for (const name of failure.subjects.map(subjectName)) {
      const known = named.get(name);
      if (known === undefined) named.set(name, [[rank, failure]]);
      else known.push([rank, failure]);
    }
  });
  const out = new Map<string, Parents[]>();
  for (const [{ meta }, named] of byFolder)
    for (const id of meta.folds ?? none) out.set(id, [...(out.get(id) ?? none), named]);
  return out;
}

/** The most consequential failure whose subjects contain all of the child's. */
function parentOf(plan: Plan, child: Failure, parents: readonly Parents[]): Failure | undefined {
  const [first, ...others] = child.subjects;
  if (parents.length === 0 || first === undefined) return undefined;
  const reach = others.map((subject) => around(plan, subject));
  const contains = (failure: Failure) =>
    reach.every((names) => failure.subjects.some((subject) => names.has(subjectName(subject))));
  let [best, parent]: [number, Failure | undefined] = [Infinity, undefined];
  for (const name of around(plan, first).keys())
    for (const named of parents)
      for (const [rank, failure] of named.get(name) ?? none) {
        if (rank >= best) break;
        if (readsAnnex(failure.rule) !== readsAnnex(child.rule) || !contains(failure)) continue;
        [best, parent] = [rank, failure];
      }
  return parent;
}

/** Ids of rules that fold one another, the first again at the end: what fails by all of them would be under nothing. */
export function circleOf(rules: readonly Failure['rule'][]): readonly string[] | undefined {
  const folds = new Map(rules.map(({ id, meta }) => [id, meta.folds ?? none]));
  const settled = new Set<string>();
  function from(id: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (settled.has(id)) return undefined;
    for (const inner of folds.get(id) ?? none) {
      const circle = from(inner, [...way, id]);
      if (circle !== undefined) return circle;
    }
    settled.add(id);
    return undefined;
  }
  for (const id of folds.keys()) {
    const circle = from(id, none);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
