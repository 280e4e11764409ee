import type { Loose } from './perturbation.ts';

type Row = Record<string, Loose>;

/** The rows of a document's list, or of a list within a record. */
export const rows = (of: Loose, list: string): Row[] => (of[list] ?? []) as Row[];

/** A record by its list and id, to be changed in place. */
export function record(document: Loose, list: string, id: string): Row {
  const found = rows(document, list).find((one) => one['id'] === id);
  if (found === undefined) throw new Error(`no ${id} among the ${list}`);
  return found;
}

/** Takes the rows out of a list that hold this value. */
export function remove(of: Loose, list: string, field: string, value: unknown): void {
  const left = rows(of, list).filter((one) => one[field] !== value);
  if (left.length === rows(of, list).length) throw new Error(`no ${field} ${String(value)} among the ${list}`);
  of[list] = left;
}

/** Gives a person a part in something. */
export function assign(plan: Loose, [type, id]: readonly [string, string], stakeholder: string, role: string): void {
  rows(plan, 'assignments').push({
    id: `${type}-${id}-${stakeholder}-${role.toLowerCase()}`,
    subject: { type, id },
    stakeholder,
    role,
  });
}
