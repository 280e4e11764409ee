import { moneyTotal } from '../../views/index.ts';
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
    reads: ['funds.title', 'funds.amount', 'allocations.fund', 'allocations.amount'],
    alone: 'funds',
    messages: ['exceeds', 'currencies'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.funds.filter(({ id }) => q.plan.allocations.some(({ fund }) => fund === id)),
  refs: one('fund'),
  test(fund, q) {
    const allocations = q.plan.allocations.filter((allocation) => allocation.fund === fund.id);
    const allocated = moneyTotal(
      allocations.map(({ amount }) => amount),
      fund.amount.currency,
    );
    if (allocated?.currency !== fund.amount.currency) return cannotTell('currencies', { fund: fund.title });
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
