import type { Query } from './query.ts';

/** Subjects and verdicts both need it, and it is dear: worked out once for each record in each check. */
export function oncePerCheck<R extends object, T>(make: (record: R, q: Query) => T): (record: R, q: Query) => T {
  const made = new WeakMap<R, { readonly q: Query; readonly value: T }>();
  return (record, q) => {
    const known = made.get(record);
    if (known?.q === q) return known.value;
    const value = make(record, q);
    made.set(record, { q, value });
    return value;
  };
}
