import type { Notice } from './port.ts';

export interface Notices {
  watch(listener: (notice: Notice) => void): () => void;
  /** Resolves once it was handed on, to as many as there are to hear of it. */
  say(notice: Notice): Promise<void>;
}

/** Notices within one process. */
export function createNotices(): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  return {
    watch(listener) {
      // Its own function, so that one who watches twice ends one of both.
      const own = (notice: Notice) => listener(notice);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    async say(notice) {
      // After the write that it tells of: a listener that reads, or fails, is not within it.
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener(notice);
      });
    },
  };
}
