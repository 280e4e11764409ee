import { inOneCurrency, rateReads } from '../in-one-currency.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** More promised out of a fund than is in it. Subjects: funds with allocations. Reason and examples: docs/rules/allocation-exceeds-fund.md */
export const allocationExceedsFund = defineRule({
  id: 'allocation-exceeds-fund',
  meta: {
    category: 'money',
    severity: 'error',
    weight: 4,
    cause: 'commitment',
    reads: [...rateReads, 'funds.title', 'funds.amount', 'allocations.fund', 'allocations.amount', 'allocations.on'],
    alone: 'funds',
    messages: ['exceeds', 'currencies'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.funds.filter(({ id }) => q.plan.allocations.some(({ fund }) => fund === id)),
  refs: one('fund'),
  test(fund, q, { asOf }) {
    const allocations = q.plan.allocations.filter((allocation) => allocation.fund === fund.id);
    const sum = inOneCurrency(
      q.plan,
      allocations.map(({ amount, on = asOf }) => ({ money: amount, on })),
      fund.amount.currency,
    );
    if (!sum.ok) return cannotTell('currencies', { fund: fund.title, rates: sum.missing });
    const allocated = sum.total;
    const over = { ...allocated, amount: allocated.amount - fund.amount.amount };
    if (over.amount <= 0) return pass;
    return fail(
      'exceeds',
      { fund: fund.title, amount: fund.amount, allocated, over },
      {
        extent: over.amount / Math.max(fund.amount.amount, 1),
        evidence: [
          q.at(fund, 'funds.amount'),
          ...allocations.map((allocation) => q.at(allocation, 'allocations.amount')),
        ],
      },
    );
  },
});
