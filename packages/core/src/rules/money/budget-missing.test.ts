import { testRule } from '../testing/rule-cases.ts';
import { budgetMissing } from './budget-missing.ts';

const amount = { amount: 100, currency: 'USD' };
const fair = (fields: object = {}, more: object = {}) => ({
  initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', ...fields }],
  ...more,
});

testRule(budgetMissing, {
  passes: [
    { name: 'a budget line', plan: fair({}, { budgetLines: [{ id: 'b', title: 'Marketing', amount }] }) },
    { name: 'a fund', plan: fair({}, { funds: [{ id: 'f', title: 'MDF', party: 'acme', amount }] }) },
    { name: 'a budget of its own', plan: fair({ budget: amount }) },
  ],
  fails: [
    { name: 'nothing', plan: fair(), message: 'none', subject: 'plan', values: { initiatives: ['Fair'], count: 1 } },
    {
      name: 'only what was dropped had a budget',
      plan: {
        initiatives: [
          ...fair().initiatives,
          { id: 'old', title: 'Old', section: 'sales', status: 'dropped', budget: amount },
        ],
      },
      message: 'none',
    },
  ],
  notApplicable: [
    { name: 'no initiatives' },
    { name: 'all done', plan: fair({ status: 'done' }) },
    { name: 'a draft', plan: { stage: 'draft', ...fair() } },
  ],
});
