import type { LogKey } from '@tandem-plan/store';
import { createQueue } from './queue.ts';

interface Entry<T> {
  readonly opening: Promise<T | undefined>;
  readonly inTurn: ReturnType<typeof createQueue>;
  users: number;
}

export interface OpenDocuments<T> {
  /** Uses a log's document, alone. @returns `undefined` if there is none */
  use<R>(key: LogKey, task: (document: T) => Promise<R>): Promise<R | undefined>;
}

/**
 * Keeps documents open while they are used, and the last `most` of them beyond that. After a failure a document is
 * opened anew: what a log did that broke off is known from reading it alone.
 */
export function createOpenDocuments<T>(open: (key: LogKey) => Promise<T | undefined>, most: number): OpenDocuments<T> {
  /** The one used last stands last. */
  const entries = new Map<string, Entry<T>>();

  function find(name: string, key: LogKey): Entry<T> {
    const entry = entries.get(name) ?? { opening: open(key), inTurn: createQueue(), users: 0 };
    entries.delete(name);
    entries.set(name, entry);
    return entry;
  }
  function drop(name: string, entry: Entry<T>): void {
    if (entries.get(name) === entry) entries.delete(name);
  }
  function shrink(): void {
    for (const [name, { users }] of entries) {
      if (entries.size <= most) return;
      if (users === 0) entries.delete(name);
    }
  }

  return {
    async use(key, task) {
      const name = `${key.plan} ${key.scope}`;
      const entry = find(name, key);
      entry.users += 1;
      try {
        const document = await entry.opening;
        if (document !== undefined) return await entry.inTurn(() => task(document));
        drop(name, entry);
        return undefined;
      } catch (error) {
        drop(name, entry);
        throw error;
      } finally {
        entry.users -= 1;
        shrink();
      }
    },
  };
}
