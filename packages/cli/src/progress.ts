/** A bar that shows how far long work has come. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Makes room for a line of output. */
  readonly hide: () => void;
}

const width = 30;
/** More often nobody sees. */
const pause = 50;

/** A bar on the last line of a terminal. */
export function terminalProgress(write: (text: string) => void, now: () => number): Progress {
  let shown = false;
  let last = -Infinity;
  return {
    show(done, total) {
      if (now() - last < pause && done < total) return;
      last = now();
      shown = true;
      const filled = Math.round((done / total) * width);
      write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}`);
    },
    hide() {
      if (shown) write('\r\u001B[K');
      shown = false;
    },
  };
}
