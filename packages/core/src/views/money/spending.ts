import type { Plan } from '../../plan/index.ts';

type Spend = Plan['spending'][number];

/** The initiative a spend was for: the one it names, else that of its budget line. */
export function initiativeOf({ budgetLines }: Plan, { initiative, budgetLine }: Spend): string | undefined {
  if (initiative !== undefined || budgetLine === undefined) return initiative;
  return budgetLines.find(({ id }) => id === budgetLine)?.initiative;
}

/** What was spent by a day on an initiative, or on none. */
export const spentOn = (plan: Plan, initiative: string | undefined, asOf: string): readonly Spend[] =>
  plan.spending.filter((spend) => spend.on <= asOf && initiativeOf(plan, spend) === initiative);

/** Its own word, or else that of the initiative it was for. */
export const natureOf = (
  { nature }: Spend,
  initiative: Pick<Plan['initiatives'][number], 'origin'> | undefined,
): Spend['nature'] => nature ?? initiative?.origin;
