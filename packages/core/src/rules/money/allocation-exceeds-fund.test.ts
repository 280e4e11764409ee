import { testRule } from '../testing/rule-cases.ts';
import { allocationExceedsFund } from './allocation-exceeds-fund.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const plan = (...amounts: object[]) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(1000) }],
  allocations: amounts.map((amount, index) => ({ id: `a-${index}`, fund: 'mdf', party: 'orbit', amount })),
});

const rates = [{ from: 'EUR', to: 'USD', rate: 2, on: '2017-01-01' }];

testRule(allocationExceedsFund, {
  passes: [
    { name: 'in euros, by the rate of the plan', plan: { rates, ...plan({ amount: 500, currency: 'EUR' }) } },
    { name: 'all of it', plan: plan(usd(400), usd(600)) },
    { name: 'part of it', plan: plan(usd(400)) },
  ],
  fails: [
    {
      name: 'in euros, by the rate of the plan',
      plan: { rates, ...plan(usd(1), { amount: 500, currency: 'EUR' }) },
      message: 'exceeds',
      values: { allocated: usd(1001), over: usd(1) },
    },
    {
      name: 'a cent too much',
      plan: plan(usd(400), usd(601)),
      message: 'exceeds',
      severity: 'error',
      subject: 'fund/mdf',
      values: { fund: 'MDF 2017', allocated: usd(1001), over: usd(1) },
    },
  ],
  cannotTell: [
    {
      name: 'another currency',
      plan: plan({ amount: 5000, currency: 'EUR' }),
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-09-30' }] },
    },
    { name: 'two currencies', plan: plan(usd(2000), { amount: 1, currency: 'EUR' }), message: 'currencies' },
  ],
  notApplicable: [
    { name: 'nothing allocated', plan: plan() },
    { name: 'a draft', plan: { stage: 'draft', ...plan(usd(2000)) } },
  ],
});
