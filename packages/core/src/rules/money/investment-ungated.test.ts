import { testRule } from '../testing/rule-cases.ts';
import { investmentUngated } from './investment-ungated.ts';

const plan = (more: object) => ({
  kpis: [{ id: 'sales', name: 'Sales', unit: 'count' }],
  milestones: [{ id: 'shop', title: 'Shop open' }],
  investments: [{ id: 'demo', title: 'Demo room', amount: { amount: 500_000, currency: 'USD' }, ...more }],
});

testRule(investmentUngated, {
  passes: [
    { name: 'behind a milestone', plan: plan({ gate: { milestone: 'shop' } }) },
    { name: 'behind a figure', plan: plan({ gate: { kpi: 'sales', value: 100 } }) },
  ],
  fails: [
    {
      name: 'behind nothing',
      plan: plan({}),
      message: 'ungated',
      subject: 'investment/demo',
      values: { investment: 'Demo room', kpi: null },
    },
    { name: 'a day is no gate', plan: plan({ gate: { due: '2017-12-01' } }), message: 'ungated' },
    {
      name: 'a KPI without a figure',
      plan: plan({ gate: { kpi: 'sales', comparison: 'at-least' } }),
      message: 'noValue',
      values: { kpi: 'Sales' },
    },
  ],
  notApplicable: [
    { name: 'released', plan: plan({ released: '2017-03-01' }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan({}) } },
  ],
});
