import type { Notice } from './port.ts';

/** Notices within one process. */
export interface Notices {
  watch(listener: (notice: Notice) => void): () => void;
  say(notice: Notice): void;
}

export function createNotices(): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  return {
    watch(listener) {
      // Its own function, so that one who watches twice ends one of both.
      const own = (notice: Notice) => listener(notice);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    say(notice) {
      // After the write that it tells of: a listener that reads, or fails, is not within it.
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener(notice);
      });
    },
  };
}
