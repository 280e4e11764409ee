import { guard } from '../plan/door.ts';
import { brief, pointer } from '../plan/issue.ts';
import type { Refusal } from './command.ts';
import { fromIssue, refuse } from './refusal.ts';

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
 * A copy of input as the JSON it would be sent as, so that the plan never shares an object with its
 * sender. What JSON cannot say is refused; keys without a value are left out.
 */
export function asJson(input: unknown): { readonly value: unknown; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = guard(input).map((issue) => fromIssue(issue));
  if (refusals.length > 0) return { value: undefined, refusals };
  const copy = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    // JSON has no negative zero.
    if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
    if (Array.isArray(value)) return Array.from(value, (entry, index) => copy(entry, [...path, index]));
    if (isObject(value) && isPlain(value)) {
      const out: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(value)) if (inner !== undefined) out[key] = copy(inner, [...path, key]);
      return out;
    }
    const code = typeof value === 'number' ? 'not-a-number' : 'wrong-type';
    refusals.push(refuse(code, pointer(path), { got: typeof value === 'object' ? 'an object' : brief(String(value)) }));
    return undefined;
  };
  return { value: copy(input, []), refusals };
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Whether a value would lie too deep in a plan once it stands `above` levels down. */
export function tooDeep(value: unknown, above: number, path: string): readonly Refusal[] {
  let nested = value;
  for (let level = 0; level < above; level += 1) nested = [nested];
  return guard(nested).map(({ code, values }) => refuse(code, path, values));
}
