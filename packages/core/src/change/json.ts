import { guard } from '../plan/door.ts';
import type { Refusal } from './command.ts';
import { refuse } from './refusal.ts';

export type Row = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((entry, index) => same(entry, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/**
 * A copy of JSON data as it would arrive if it were sent: the plan never shares an object with its sender,
 * and keys without a value are left out.
 */
export function copyOf(value: unknown): unknown {
  // JSON has no negative zero.
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return Array.from(value, (entry) => (entry === undefined ? null : copyOf(entry)));
  if (!isObject(value)) return value;
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) out[key] = copyOf(inner);
  return out;
}

/** Whether a value would lie too deep in a plan once it stands `above` levels down. */
export function tooDeep(value: unknown, above: number, path: string): readonly Refusal[] {
  let nested = value;
  for (let level = 0; level < above; level += 1) nested = [nested];
  return guard(nested).map(({ code, values }) => refuse(code, path, values));
}
