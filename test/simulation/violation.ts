/** What a world must never show. */
export type Law = 'order' | 'exactly once' | 'convergence' | 'durability' | 'privacy' | 'no surprises';

/** A law that did not hold, in the world of a seed. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly law: Law;
  /** How many operations its world had seen by then. */
  after = 0;

  constructor(law: Law, message: string) {
    super(`${law}: ${message}`);
    this.law = law;
  }
}
