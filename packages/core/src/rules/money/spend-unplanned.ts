import type { Plan } from '../../plan/index.ts';
import { initiativeOf, moneyTotal, natureOf as natureIn } from '../../views/index.ts';
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
      'plan.currency',
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
  test({ currency }, q, { options }) {
    const spent = spentBy(q);
    const total = moneyTotal(
      spent.map(({ amount }) => amount),
      currency,
    );
    if (total === undefined) return cannotTell('currencies');
    // What was paid back may outweigh what was spent.
    if (total.amount <= 0) return pass;
    const shareOf = (nature: Spend['nature']) =>
      (spent.reduce((sum, one) => sum + (natureOf(one, q) === nature ? one.amount.amount : 0), 0) / total.amount) * 100;
    const reactive = shareOf('reactive');
    // What is known to be reactive stays so, whatever the rest was.
    if (reactive <= options.share)
      return 100 - shareOf(undefined) < options.known ? cannotTell('unknown', { share: shareOf(undefined) }) : pass;
    const worst = spent
      .filter((one) => natureOf(one, q) === 'reactive')
      .sort((a, b) => b.amount.amount - a.amount.amount);
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
