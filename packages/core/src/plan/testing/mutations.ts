import fc from 'fast-check';

/** Every place in a document that can hold another value. */
export function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

/** A copy of a document with another value at a place. */
export function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((entry: unknown, index): unknown => (String(index) === key ? changed(entry, rest, to) : entry));
  // Another mutation may have taken the place away.
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  return { ...record, [key]: changed(record[key], rest, to) };
}

/** Values that stand where they should not. */
export const awkward = fc.oneof(
  fc.constantFrom(null, '', [], {}, 0, -1, NaN, 1e300, true, 'contoso', '2017-02-30', 'EUR', [[]], [null], { id: '' }),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
);
