import canonicalize from 'canonicalize';

/** RFC 8785. The package declares an ES default export and ships CommonJS, which Node hands over as the default itself. */
const serialize = canonicalize as unknown as (value: object) => string;

/** The one JSON text of a value that every implementation agrees on. Expects plain JSON, as `mapLeaves` returns it. */
export function canonical(value: object): string {
  return serialize(value);
}
