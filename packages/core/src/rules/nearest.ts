/** Edits (insert, delete, replace) from one word to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Less alike than this, two names have nothing to do with each other. */
const alike = 0.4;

const pairs = (name: string): string[] => Array.from(name).map((letter, at, all) => letter + (all[at + 1] ?? ''));

/** The part of two names' pairs of letters that both have, 0 to 1. */
function likeness(one: string, other: string): number {
  const [own, left] = [pairs(one), pairs(other)];
  const all = own.length + left.length;
  const common = own.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return all === 0 ? 0 : (2 * common.length) / all;
}

/** The known name a wrong one most likely meant, `undefined` where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const typed = name.slice(0, 120).toLowerCase();
  const ranked = known.map((other) => ({ other, far: distance(typed, other.toLowerCase()) }));
  const [first] = ranked.sort((a, b) => a.far - b.far);
  return first === undefined || likeness(typed, first.other.toLowerCase()) < alike ? undefined : first.other;
}
