/** One step from a version to the next: a pure change of raw JSON, and the words that tell what it did. */
export interface Migration {
  /** `major.minor` it reads. */
  readonly from: string;
  /** `major.minor` it writes. */
  readonly to: string;
  /** Key of what it did: the texts' `migrations.<what>`. */
  readonly what: string;
  readonly up: (document: Record<string, unknown>) => Record<string, unknown>;
}

/** Oldest first. None yet: 1.0 is the first version. */
export const migrations: readonly Migration[] = [];

export interface Migrated {
  readonly document: Record<string, unknown>;
  /** What each step did, oldest first. */
  readonly steps: readonly string[];
}

/**
 * Brings a document to the version the migrations lead to.
 *
 * @throws RangeError if a step writes another version than it says, which would loop
 */
export function migrate(document: Record<string, unknown>, all: readonly Migration[] = migrations): Migrated {
  let current = document;
  const steps: string[] = [];
  for (const { from, to, what, up } of all) {
    if (current['version'] !== from) continue;
    current = up(current);
    steps.push(what);
    if (current['version'] !== to)
      throw new RangeError(`migration ${from} → ${to} wrote version ${String(current['version'])}`);
  }
  return { document: current, steps };
}
