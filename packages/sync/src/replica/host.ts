/** What a replica takes from the world it runs in, so that a simulation can be that world. */
export interface Host {
  /** This device's clock, an instant with offset. It dates steps until the server has; nothing is decided by it. */
  now(): string;
  /**
   * Runs `what` once, `ms` milliseconds from now.
   * @returns a function that calls it off
   */
  after(ms: number, what: () => void): () => void;
  /** A new id each time: lower-case letters, digits and hyphens. */
  ids(): string;
  /** From 0 up to 1. */
  random(): number;
}
