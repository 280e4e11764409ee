import { linksOf, describe as typeOf, recordOf } from '../plan/index.ts';
import type { Plan } from '../plan/index.ts';
import type { SubjectRef } from './report.ts';
import { type Failure, byConsequence } from './order.ts';
import { readsAnnex } from './rule.ts';

/** Which fields of a record name what it is part of. */
const containers: Readonly<Record<string, readonly string[]>> = {
  action: ['initiative'],
  initiative: ['objectives'],
  kpi: ['objectives'],
  milestone: ['initiative', 'objective'],
  stakeholder: ['party'],
  objective: ['party'],
  assignment: ['subject'],
  escalation: ['subject'],
};

const nameOf = ({ type, id }: SubjectRef): string => `${type}/${id}`;

/** A subject and all that contains it: an action's initiative, its objectives, their party, the plan. */
export function around(plan: Plan, subject: SubjectRef): ReadonlySet<string> {
  const found = new Map([[nameOf(subject), subject]]);
  for (const inner of found.values()) {
    const fields = containers[inner.type];
    const record = fields === undefined ? undefined : recordOf(plan, inner.type, inner.id);
    if (fields === undefined || record === undefined) continue;
    for (const { path, type, id } of linksOf(typeOf(inner.type), record))
      if (fields.includes(String(path[0]))) found.set(nameOf({ type, id }), { type, id });
  }
  return new Set([...found.keys(), nameOf({ type: 'plan', id: '' })]);
}

/** A failure with those it is the reason for. */
export interface Folded {
  readonly failure: Failure;
  readonly inner: readonly Folded[];
}

/**
 * One cause is one finding: a failure goes under that of a rule which folds its rule, where the same subject
 * or one that contains it fails. Findings of the annex and of the shared plan never meet.
 */
export function fold(plan: Plan, failures: readonly Failure[]): readonly Folded[] {
  const ordered = [...failures].sort(byConsequence);
  const children = new Map<Failure, Failure[]>();
  const folders = foldersOf(ordered);
  const tops = ordered.filter((child) => {
    const parents = (folders.get(child.rule.id) ?? []).filter(
      ({ rule }) => readsAnnex(rule) === readsAnnex(child.rule),
    );
    if (parents.length === 0) return true;
    const reach = child.subjects.map((subject) => around(plan, subject));
    const parent = parents.find(({ subjects }) =>
      reach.every((names) => subjects.some((subject) => names.has(nameOf(subject)))),
    );
    if (parent === undefined) return true;
    children.set(parent, [...(children.get(parent) ?? []), child]);
    return false;
  });
  const gather = (failure: Failure): Folded => ({ failure, inner: (children.get(failure) ?? []).map(gather) });
  return tops.map(gather);
}

/** By id of a rule, the failures that may be the reason for its own. */
function foldersOf(failures: readonly Failure[]): ReadonlyMap<string, readonly Failure[]> {
  const out = new Map<string, Failure[]>();
  for (const failure of failures)
    for (const id of failure.rule.meta.folds ?? []) {
      const known = out.get(id);
      if (known === undefined) out.set(id, [failure]);
      else known.push(failure);
    }
  return out;
}
