import type { Plan } from '../../plan/index.ts';
import { initiativeOf, natureOf as natureIn } from '../../views/index.ts';
import { inOneCurrency, rateReads } from '../in-one-currency.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Spend = Plan['spending'][number];

/** Money spent in reaction rather than by plan. Subject: the plan, once money was spent. Reason and examples: docs/rules/spend-unplanned.md */
export const spendUnplanned = defineRule({
  id: 'spend-unplanned',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      ...rateReads,
      'spending.title',
      'spending.on',
      'spending.amount',
      'spending.nature',
      'spending.initiative',
      'spending.budgetLine',
      'budgetLines.initiative',
      'initiatives.origin',
    ],
    messages: ['unplanned', 'currencies', 'unknown'],
    stages: ['active'],
  },
  options: { share: percent(20), known: percent(70) },
  subjects: (q) => (spentBy(q).some(({ amount }) => amount.amount > 0) ? [q.plan] : []),
  refs: wholePlan,
  test(plan, q, { options }) {
    const spends = spentBy(q);
    const sum = inOneCurrency(
      plan,
      spends.map(({ amount, on }) => ({ money: amount, on })),
    );
    if (!sum.ok) return cannotTell('currencies', { rates: sum.missing });
    const { total, amounts } = sum;
    // What was paid back may outweigh what was spent.
    if (total.amount <= 0) return pass;
    const spent = spends.map((spend, at) => ({ spend, amount: amounts[at] ?? 0, nature: natureOf(spend, q) }));
    const shareOf = (nature: Spend['nature']) =>
      (spent.reduce((all, one) => all + (one.nature === nature ? one.amount : 0), 0) / total.amount) * 100;
    const reactive = shareOf('reactive');
    // What is known to be reactive stays so, whatever the rest was.
    if (reactive <= options.share)
      return 100 - shareOf(undefined) < options.known ? cannotTell('unknown', { share: shareOf(undefined) }) : pass;
    const worst = spent
      .filter(({ nature }) => nature === 'reactive')
      .sort((a, b) => b.amount - a.amount)
      .map(({ spend }) => spend);
    const names = worst.slice(0, 3);
    return fail(
      'unplanned',
      { share: reactive, total, spends: names.map(({ title }) => title) },
      {
        extent: reactive,
        subjects: worst.map(({ id }) => ({ type: 'spend', id })),
        evidence: names.flatMap((one) => [q.at(one, 'spending.amount'), q.at(one, 'spending.nature')]),
      },
    );
  },
});

const spentBy = ({ plan, asOf }: Query): readonly Spend[] => plan.spending.filter(({ on }) => on <= asOf);

function natureOf(spend: Spend, q: Query): Spend['nature'] {
  const initiative = initiativeOf(q.plan, spend);
  return natureIn(spend, initiative === undefined ? undefined : q.get('initiatives', initiative));
}
