/** Which sums are not known, since rows that may belong to them were not understood. */
export interface HeldBack {
  /** @param parts of the row; `undefined` for what was not understood, which may be any */
  add(parts: readonly (string | undefined)[]): void;
  has(parts: readonly string[]): boolean;
}

/** More different places than are worth keeping apart. */
const most = 10_000;

export function createHeldBack(): HeldBack {
  const known = new Map<string, readonly (string | undefined)[]>();
  let everything = false;
  return {
    add(parts) {
      if (known.size < most) known.set(parts.map((part) => part ?? '').join('\n'), parts);
      else everything = true;
    },
    has(parts) {
      if (everything) return true;
      for (const held of known.values())
        if (held.every((part, at) => part === undefined || part === parts[at])) return true;
      return false;
    },
  };
}
