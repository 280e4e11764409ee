const known: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A request's method, which a sender may make up, as a word of a fixed list. */
export const methodOf = (method: string): string => (known.has(method) ? method : 'other');
