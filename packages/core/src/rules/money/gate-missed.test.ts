import { testRule } from '../testing/rule-cases.ts';
import { gateMissed } from './gate-missed.ts';

const sales = { id: 'sales', name: 'Sales', unit: 'count', direction: 'increase', measure: 'flow' };
const sold = (value: number) => ({ ...sales, actuals: [{ period: '2017-P01', value }] });
const plan = (gate: object, milestone: object = {}, more: object = {}) => ({
  kpis: [sold(100)],
  milestones: [{ id: 'shop', title: 'Shop open', ...milestone }],
  investments: [{ id: 'demo', title: 'Demo room', amount: { amount: 500_000, currency: 'USD' }, gate, ...more }],
});
const shop = { milestone: 'shop' };

testRule(gateMissed, {
  passes: [
    { name: 'due today', plan: plan(shop, { due: '2017-09-30' }) },
    { name: 'met in time', plan: plan(shop, { due: '2017-06-30', met: '2017-06-01' }) },
    { name: 'met late, but met', plan: plan(shop, { due: '2017-06-30', met: '2017-08-01' }) },
    { name: 'released on the day it was met', plan: plan(shop, { met: '2017-06-01' }, { released: '2017-06-01' }) },
    { name: 'a figure reached', plan: plan({ kpi: 'sales', value: 100, due: '2017-06-30' }) },
    { name: 'a figure kept low', plan: plan({ kpi: 'sales', value: 100, comparison: 'at-most', due: '2017-06-30' }) },
    {
      name: 'a later day of its own',
      plan: plan({ ...shop, due: '2017-12-31' }, { due: '2017-06-30' }),
    },
  ],
  fails: [
    {
      name: 'the milestone is late',
      plan: plan(shop, { due: '2017-09-29' }),
      message: 'milestoneMissed',
      subject: 'investment/demo',
      values: { investment: 'Demo room', milestone: 'Shop open', due: '2017-09-29', days: 1 },
    },
    {
      name: 'the figure is not reached',
      plan: plan({ kpi: 'sales', value: 101, due: '2017-09-01' }),
      message: 'figureMissed',
      values: { kpi: 'Sales', value: 100, needed: 101, comparison: 'at-least' },
    },
    {
      name: 'the milestone is met, the figure is not',
      plan: plan({ ...shop, kpi: 'sales', value: 101, due: '2017-09-01' }, { met: '2017-05-01' }),
      message: 'figureMissed',
    },
    {
      name: 'a figure that should fall',
      plan: {
        ...plan({ kpi: 'sales', value: 50, due: '2017-09-01' }),
        kpis: [{ ...sold(100), direction: 'decrease' }],
      },
      message: 'figureMissed',
      values: { comparison: 'at-most' },
    },
    {
      name: 'released a day early',
      plan: plan(shop, { met: '2017-06-02' }, { released: '2017-06-01' }),
      message: 'releasedEarly',
      values: { released: '2017-06-01', met: '2017-06-02' },
    },
    { name: 'released anyway', plan: plan(shop, {}, { released: '2017-06-01' }), message: 'releasedUnmet' },
  ],
  cannotTell: [
    {
      name: 'no results of the KPI',
      plan: { ...plan({ kpi: 'sales', value: 100, due: '2017-06-30' }), kpis: [sales] },
      message: 'noResults',
    },
  ],
  notApplicable: [
    { name: 'no gate', plan: plan({ due: '2017-06-30' }) },
    { name: 'no day', plan: plan(shop) },
    {
      name: 'released on a figure, whose past is not known',
      plan: plan({ kpi: 'sales', value: 500, due: '2017-06-30' }, {}, { released: '2017-06-01' }),
    },
    { name: 'not agreed yet', plan: { stage: 'proposed', ...plan(shop, { due: '2017-06-30' }) } },
  ],
});
