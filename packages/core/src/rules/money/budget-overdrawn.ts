import type { Plan } from '../../plan/index.ts';
import { moneyTotal } from '../money-total.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** The budget lines of one initiative, or those of no initiative. */
interface Pot {
  readonly initiative: string | undefined;
  readonly lines: readonly Plan['budgetLines'][number][];
}

/** More spent than set aside. Subjects: initiatives with budget lines, the plan for the rest. Reason and examples: docs/rules/budget-overdrawn.md */
export const budgetOverdrawn = defineRule({
  id: 'budget-overdrawn',
  meta: {
    category: 'money',
    severity: 'error',
    weight: 4,
    cause: 'commitment',
    reads: [
      'budgetLines.initiative',
      'budgetLines.amount',
      'spending.initiative',
      'spending.amount',
      'spending.on',
      'initiatives.title',
    ],
    messages: ['overdrawn', 'planOverdrawn', 'currencies'],
    stages: ['agreed', 'active'],
  },
  options: { tolerance: percent(5) },
  subjects: potsOf,
  refs: ({ initiative }) => [
    initiative === undefined ? { type: 'plan', id: '' } : { type: 'initiative', id: initiative },
  ],
  test({ initiative, lines }, q, { asOf, options: { tolerance } }) {
    const spends = q.plan.spending.filter((spend) => spend.initiative === initiative && spend.on <= asOf);
    const title = initiative === undefined ? null : (q.get('initiatives', initiative)?.title ?? initiative);
    const budget = moneyTotal(
      lines.map(({ amount }) => amount),
      '',
    );
    const spent = moneyTotal(
      spends.map(({ amount }) => amount),
      budget?.currency ?? '',
    );
    if (budget === undefined || budget.currency !== spent?.currency)
      return cannotTell('currencies', { initiative: title });
    if (spent.amount <= budget.amount * (1 + tolerance / 100)) return pass;
    const over = { ...spent, amount: spent.amount - budget.amount };
    return fail(
      title === null ? 'planOverdrawn' : 'overdrawn',
      { initiative: title, budget, spent, over },
      {
        extent: over.amount / Math.max(budget.amount, 1),
        evidence: [
          ...lines.map((line) => q.at(line, 'budgetLines.amount')),
          ...spends.map((spend) => q.at(spend, 'spending.amount')),
        ],
      },
    );
  },
});

function potsOf({ plan }: Query): readonly Pot[] {
  const pots = new Map<string | undefined, Plan['budgetLines'][number][]>();
  for (const line of plan.budgetLines) pots.set(line.initiative, [...(pots.get(line.initiative) ?? []), line]);
  return [...pots].map(([initiative, lines]) => ({ initiative, lines }));
}
