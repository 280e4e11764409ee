import type { StoredReplica } from './storage.ts';
import type { Host } from './host.ts';

/** Writing out a document takes longer than an edit: not after each. */
const every = 5_000;

/** Keeps the document on the device, now and then. */
export interface Keeper {
  changed(): void;
  /** Writes now what is not written yet. */
  flush(): Promise<void>;
}

/**
 * @param current the document to write, and how far it is
 * @param saved how far the kept one is; -1 for none
 */
export function createKeeper(
  stored: StoredReplica,
  host: Host,
  current: () => { readonly seq: number; readonly text: () => string },
  saved: number,
): Keeper {
  let done = saved;
  let callOff: (() => void) | undefined;
  async function flush(): Promise<void> {
    callOff?.();
    callOff = undefined;
    const { seq, text } = current();
    if (seq === done) return;
    await stored.saveDocument({ seq, text: text() });
    done = seq;
  }
  return {
    changed() {
      // What is not kept this time is kept the next: the server has it.
      callOff ??= host.after(every, () => void flush().catch(() => undefined));
    },
    flush,
  };
}
