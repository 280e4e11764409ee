import type { Query } from './query.ts';

/** Subjects and verdicts both need it, and it is dear: worked out once for each record in each check. */
export function oncePerCheck<R extends object, T>(make: (record: R, q: Query) => T): (record: R, q: Query) => T {
  const checks = new WeakMap<Query, Map<R, T>>();
  return (record, q) => {
    const made = checks.get(q) ?? new Map<R, T>();
    if (made.size === 0) checks.set(q, made);
    const known = made.get(record);
    if (known !== undefined || made.has(record)) return known as T;
    const value = make(record, q);
    made.set(record, value);
    return value;
  };
}
