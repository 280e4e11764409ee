import { types } from './describe.ts';
import type { TypeInfo } from './field-info.ts';
import type { Plan } from './schema/plan.ts';

type Row = Record<string, unknown>;

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The record with other values; a field whose value becomes `undefined` is left out. */
const mapFields = (record: Row, value: (value: unknown, name: string) => unknown): Row =>
  Object.fromEntries(
    Object.entries(record)
      .map(([name, old]) => [name, value(old, name)] as const)
      .filter(([, next]) => next !== undefined),
  );

/** Takes out the lists and groups that reading puts back by itself; a host's own data stays as it is. */
function lean(record: Row, names: readonly string[]): Row {
  const restored = byHead(names);
  return mapFields(record, (value, name) => {
    const inner = restored.get(name);
    if (inner === undefined) return value;
    const next = inner.length === 0 ? value : lean(value as Row, inner);
    return isBlank(next) ? undefined : next;
  });
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
  const parts = new Map(rest.map((info) => [info.place, info]));
  return mapFields(lean(plan, root === undefined ? [] : restored(root)), (value, place) => {
    const info = parts.get(place);
    if (info === undefined) return value;
    const names = restored(info);
    const next =
      info.cardinality === 'many' ? (value as Row[]).map((record) => lean(record, names)) : lean(value as Row, names);
    return isBlank(next) ? undefined : next;
  });
}

/**
 * A plan as readable JSON, two spaces deep, ending in a line feed. `readPlan` of it gives the plan again.
 */
export const writePlan = (plan: Plan): string => `${JSON.stringify(leanPlan(plan), null, 2)}\n`;
