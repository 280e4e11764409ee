import { types } from './describe.ts';
import type { TypeInfo } from './field-info.ts';
import type { Plan } from './schema/plan.ts';

type Row = Record<string, unknown>;

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Takes out the lists and groups that reading puts back by itself; a host's own data stays as it is. */
function lean(record: Row, names: readonly string[]): Row {
  const copy = { ...record };
  for (const [head, inner] of byHead(names)) {
    const value = copy[head];
    if (value === undefined) continue;
    const next = inner.length === 0 ? value : lean(value as Row, inner);
    if (isBlank(next)) delete copy[head];
    else copy[head] = next;
  }
  return copy;
}

/** `['growth.levers', 'growth.statement', 'kind']` → `growth: [levers, statement], kind: []`. */
function byHead(names: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split('.');
    const inner = heads.get(head) ?? [];
    if (rest.length > 0) inner.push(rest.join('.'));
    heads.set(head, inner);
  }
  return heads;
}

const lists = new Set(['texts', 'terms', 'choices', 'references', 'table', 'points', 'settings']);

const restored = (info: TypeInfo): string[] =>
  info.fields.filter(({ kind, name }) => lists.has(kind) || name.includes('.')).map(({ name }) => name);

/**
 * A plan as a JSON value without the empty lists and groups that reading restores.
 */
export function leanPlan(plan: Plan): Row {
  const [root, ...rest] = types();
  const out = lean(plan, root === undefined ? [] : restored(root));
  for (const info of rest) {
    const names = restored(info);
    const value = out[info.place];
    const next =
      info.cardinality === 'many' ? (value as Row[]).map((record) => lean(record, names)) : lean(value as Row, names);
    if (isBlank(next)) delete out[info.place];
    else out[info.place] = next;
  }
  return out;
}

/**
 * A plan as readable JSON, two spaces deep, ending in a line feed. `readPlan` of it gives the plan again.
 */
export const writePlan = (plan: Plan): string => `${JSON.stringify(leanPlan(plan), null, 2)}\n`;
