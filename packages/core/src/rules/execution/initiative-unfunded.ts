import { addDays } from '../../views/index.ts';
import { inOneCurrency, rateReads } from '../in-one-currency.ts';
import { isLiveInitiative } from '../live.ts';
import { sourceReads, sourcesOf } from '../money/sources.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** Work that begins without the money it takes. Subjects: initiatives with a budget that run or soon begin. Reason and examples: docs/rules/initiative-unfunded.md */
export const initiativeUnfunded = defineRule({
  id: 'initiative-unfunded',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [
      'initiatives.title',
      'initiatives.status',
      'initiatives.start',
      'initiatives.budget',
      ...sourceReads,
      ...rateReads,
    ],
    alone: 'initiatives',
    messages: ['unfunded', 'currencies'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(90) },
  subjects: (q, { options }) => {
    const horizon = addDays(q.asOf, options.within);
    return q.plan.initiatives.filter(
      ({ status, start, budget }) =>
        budget !== undefined &&
        isLiveInitiative({ status }) &&
        (status === 'doing' || (start !== undefined && start <= horizon)),
    );
  },
  refs: one('initiative'),
  test(initiative, q, { asOf }) {
    const { title, budget } = initiative;
    if (budget === undefined) return pass;
    const sources = sourcesOf(initiative.id, q);
    const sum = inOneCurrency(
      q.plan,
      sources.map(({ amount }) => ({ money: amount, on: asOf })),
      budget.currency,
    );
    if (!sum.ok) return cannotTell('currencies', { initiative: title, rates: sum.missing });
    const funded = sum.total;
    const missing = { ...budget, amount: budget.amount - funded.amount };
    if (missing.amount <= 0) return pass;
    return fail(
      'unfunded',
      { initiative: title, budget, funded, missing },
      {
        extent: missing.amount / budget.amount,
        evidence: [q.at(initiative, 'initiatives.budget'), ...sources.map(({ evidence }) => evidence)],
      },
    );
  },
});
