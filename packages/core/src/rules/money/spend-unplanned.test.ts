import { testRule } from '../testing/rule-cases.ts';
import { spendUnplanned } from './spend-unplanned.ts';

const spent = (...rows: readonly (readonly [number, string | undefined, object?])[]) => ({
  initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', origin: 'reactive' }],
  spending: rows.map(([amount, nature, more = {}], index) => ({
    id: `spend-${index}`,
    title: `Spend ${index}`,
    on: '2017-06-01',
    amount: { amount, currency: 'USD' },
    nature,
    ...more,
  })),
});

const euros = (amount: number, on = '2017-06-01') => ({ amount: { amount, currency: 'EUR' }, on });
const rates = [
  { from: 'EUR', to: 'USD', rate: 1, on: '2017-06-01' },
  { from: 'EUR', to: 'USD', rate: 4, on: '2017-07-01' },
];

testRule(spendUnplanned, {
  passes: [
    { name: 'a fifth in reaction', plan: spent([80, 'planned'], [20, 'reactive']) },
    { name: 'little of it unknown', plan: spent([70, 'planned'], [30, undefined]) },
    {
      name: 'what is spent later does not count',
      plan: spent([80, 'planned'], [90, 'reactive', { on: '2017-10-01' }]),
    },
    {
      name: 'euros by the rate of the day they were spent on',
      plan: { rates, ...spent([80, 'planned'], [0, 'reactive', euros(20)]) },
    },
    { name: 'more is allowed', plan: spent([60, 'planned'], [40, 'reactive']), options: { share: 40 } },
  ],
  fails: [
    {
      name: 'more than a fifth in reaction',
      plan: spent([79, 'planned'], [20, 'reactive'], [1, 'reactive']),
      message: 'unplanned',
      subject: 'plan',
      values: { share: 21, total: { amount: 100, currency: 'USD' }, spends: ['Spend 1', 'Spend 2'] },
    },
    {
      name: 'for an initiative that was a reaction',
      plan: spent([70, 'planned'], [30, undefined, { initiative: 'fair' }]),
      message: 'unplanned',
    },
    {
      name: 'euros of a later day are worth more',
      plan: { rates, ...spent([60, 'planned'], [39, 'reactive'], [0, 'reactive', euros(10, '2017-07-02')]) },
      message: 'unplanned',
      values: { total: { amount: 139, currency: 'USD' }, spends: ['Spend 2', 'Spend 1'] },
    },
    { name: 'whatever the rest was', plan: spent([60, undefined], [40, 'reactive']), message: 'unplanned' },
  ],
  cannotTell: [
    { name: 'too much of it unknown', plan: spent([69, 'planned'], [31, undefined]), message: 'unknown' },
    {
      name: 'several currencies and no rate for the first of them',
      plan: {
        rates,
        ...spent([80, 'planned'], [0, 'reactive', euros(9, '2017-05-02')], [0, 'reactive', euros(9, '2017-05-01')]),
      },
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-05-01' }] },
    },
  ],
  notApplicable: [
    { name: 'nothing spent' },
    { name: 'only agreed', plan: { stage: 'agreed', ...spent([100, 'reactive']) } },
  ],
});
