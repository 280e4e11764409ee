import type { Annex, Plan } from '../plan/index.ts';

/** What is judged, and as of when. */
export interface CheckInput {
  readonly plan: Plan;
  /** ISO day the plan is judged by. */
  readonly asOf: string;
  /** One party's annex; without it, rules on it cannot tell. */
  readonly annex?: Annex | undefined;
  /** The plan as it was signed; without it, rules on drift cannot tell. */
  readonly baseline?: Plan | undefined;
}
