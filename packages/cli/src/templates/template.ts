import type { PlanDraft } from '@tandem-plan/core/plan';

type Party = NonNullable<PlanDraft['parties']>[number];

/** What a kind of partnership starts from. */
export interface Template {
  readonly name: string;
  /** What it is for, in a line. */
  readonly summary: string;
  /** Of the two sides, the vendor's and the partner's. */
  readonly kinds: readonly [Party['kind'], Party['kind']];
  readonly route: NonNullable<NonNullable<PlanDraft['programme']>['route']>;
  /** The vocabulary both sides start with, to be renamed or thrown out: `dimension: members`. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>;
  /** How the two meet: every so many weeks, and reviews every so many months. */
  readonly rhythm: { readonly catchUpWeeks: number; readonly reviewMonths: number };
}
