/** Time and chance, given so that a test needs to wait for neither. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** @returns a function that calls it off */
  after(milliseconds: number, then: () => void): () => void;
  /** From 0 to below 1. */
  random(): number;
}

/** Never keeps a process alive by itself. */
export const systemTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
