import { testRule } from '../testing/rule-cases.ts';
import { budgetOverdrawn } from './budget-overdrawn.ts';

const initiatives = [{ id: 'fair', title: 'Fair', section: 'marketing' }];
const usd = (amount: number) => ({ amount, currency: 'USD' });
const line = (amount: number, initiative?: string, id = 'line') => ({
  id,
  title: 'Stand',
  initiative,
  amount: usd(amount),
});
const spend = (amount: number, initiative?: string, more: object = {}) => ({
  id: `s-${amount}`,
  title: 'Invoice',
  on: '2017-05-01',
  amount: usd(amount),
  initiative,
  ...more,
});
const eur = (amount: number) => ({ amount: { amount, currency: 'EUR' } });
const rates = [
  { from: 'EUR', to: 'USD', rate: 1, on: '2017-05-01' },
  { from: 'EUR', to: 'USD', rate: 2, on: '2017-06-01' },
];
const plan = (budgetLines: object[], spending: object[]) => ({ initiatives, budgetLines, spending });

testRule(budgetOverdrawn, {
  passes: [
    { name: 'nothing spent', plan: plan([line(1000, 'fair')], []) },
    { name: 'five per cent over', plan: plan([line(1000, 'fair')], [spend(1050, 'fair')]) },
    { name: 'covered by two lines', plan: plan([line(600, 'fair'), line(600, 'fair', 'b')], [spend(1200, 'fair')]) },
    {
      name: 'paid in euros, by the rate of that day',
      plan: { rates, ...plan([line(1000, 'fair')], [spend(0, 'fair', eur(1000))]) },
    },
    { name: 'another spent it', plan: plan([line(1000, 'fair')], [spend(5000)]) },
    { name: 'it is spent tomorrow', plan: plan([line(1000, 'fair')], [spend(5000, 'fair', { on: '2017-10-01' })]) },
  ],
  fails: [
    {
      name: 'more than five per cent over',
      plan: plan([line(1000, 'fair')], [spend(51, 'fair'), spend(1000, 'fair')]),
      message: 'overdrawn',
      severity: 'error',
      subject: 'initiative/fair',
      values: { initiative: 'Fair', budget: usd(1000), spent: usd(1051), over: usd(51) },
    },
    {
      name: 'without tolerance',
      plan: plan([line(1000, 'fair')], [spend(1001, 'fair')]),
      options: { tolerance: 0 },
      message: 'overdrawn',
    },
    {
      name: 'a fund pays for the line and adds nothing to it',
      plan: {
        ...plan([line(600, 'fair')], [spend(1000, 'fair')]),
        funds: [{ id: 'mdf', title: 'MDF', party: 'acme', amount: usd(9000) }],
        allocations: [{ id: 'share', fund: 'mdf', party: 'orbit', amount: usd(9000) }],
        fundRequests: [
          {
            id: 'stand',
            title: 'Stand',
            allocation: 'share',
            initiative: 'fair',
            amount: usd(400),
            status: 'approved',
          },
        ],
      },
      message: 'overdrawn',
      subject: 'initiative/fair',
    },
    {
      name: 'paid in euros when they were worth more',
      plan: { rates, ...plan([line(1000, 'fair')], [spend(0, 'fair', { ...eur(1000), on: '2017-06-02' })]) },
      message: 'overdrawn',
      values: { budget: usd(1000), spent: usd(2000), over: usd(1000) },
    },
    { name: 'the general budget', plan: plan([line(1000)], [spend(2000)]), message: 'planOverdrawn', subject: 'plan' },
  ],
  cannotTell: [
    {
      name: 'it was paid in another currency',
      plan: plan([line(1000, 'fair')], [spend(5000, 'fair', { amount: { amount: 5000, currency: 'EUR' } })]),
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-05-01' }] },
    },
    {
      name: 'lines in two currencies',
      plan: plan([line(1000, 'fair'), { ...line(1, 'fair', 'b'), amount: { amount: 1, currency: 'EUR' } }], []),
      message: 'currencies',
    },
  ],
  notApplicable: [
    { name: 'spent without a budget', plan: plan([], [spend(1000, 'fair')]) },
    { name: 'not agreed yet', plan: { stage: 'proposed', ...plan([line(1)], [spend(1000)]) } },
  ],
});
