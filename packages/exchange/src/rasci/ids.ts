/** Up to this many characters of a title go into an id, so that a number still fits. */
const longest = 56;

const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');

/**
 * Makes ids of titles, each once.
 *
 * @param kind what an id is called whose title has no letter of the Latin alphabet
 */
export function createIds(kind: string): (title: string) => string {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  return (title) => {
    const base = slug(title) || kind;
    let id = base;
    while (given.has(id)) {
      const count = (counts.get(base) ?? 1) + 1;
      counts.set(base, count);
      id = `${base}-${count}`;
    }
    given.add(id);
    return id;
  };
}
