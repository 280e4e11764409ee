import { spentOn } from '../../views/index.ts';
import { inOneCurrency, rateReads } from '../in-one-currency.ts';
import { percent } from '../options.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** What may be spent on one initiative, or on none. */
interface Budget {
  readonly initiative: string | undefined;
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
      ...rateReads,
      'budgetLines.initiative',
      'budgetLines.amount',
      'spending.initiative',
      'spending.budgetLine',
      'spending.amount',
      'spending.on',
      'initiatives.title',
    ],
    messages: ['overdrawn', 'planOverdrawn', 'currencies'],
    stages: ['agreed', 'active'],
  },
  options: { tolerance: percent(5) },
  subjects: ({ plan }): readonly Budget[] =>
    [...new Set(plan.budgetLines.map(({ initiative }) => initiative))].map((initiative) => ({ initiative })),
  refs: ({ initiative }) => [
    initiative === undefined ? { type: 'plan', id: '' } : { type: 'initiative', id: initiative },
  ],
  test({ initiative }, q, { asOf, options: { tolerance } }) {
    const title = initiative === undefined ? null : (q.get('initiatives', initiative)?.title ?? initiative);
    const lines = q.plan.budgetLines.filter((line) => line.initiative === initiative);
    const spends = spentOn(q.plan, initiative, asOf);
    const aside = lines.map(({ amount }) => ({ money: amount, on: asOf }));
    const gone = spends.map(({ amount, on }) => ({ money: amount, on }));
    const both = inOneCurrency(q.plan, [...aside, ...gone]);
    if (!both.ok) return cannotTell('currencies', { initiative: title, rates: both.missing });
    const of = (amounts: readonly number[]) => ({
      ...both.total,
      amount: amounts.reduce((sum, one) => sum + one, 0),
    });
    const [budget, spent] = [of(both.amounts.slice(0, lines.length)), of(both.amounts.slice(lines.length))];
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
