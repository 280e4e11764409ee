import { testRule } from '../testing/rule-cases.ts';
import { allocationExceedsFund } from './allocation-exceeds-fund.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const plan = (...amounts: object[]) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(1000) }],
  allocations: amounts.map((amount, index) => ({ id: `a-${index}`, fund: 'mdf', party: 'orbit', amount })),
});

testRule(allocationExceedsFund, {
  passes: [
    { name: 'all of it', plan: plan(usd(400), usd(600)) },
    { name: 'part of it', plan: plan(usd(400)) },
  ],
  fails: [
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
    { name: 'another currency', plan: plan({ amount: 5000, currency: 'EUR' }), message: 'currencies' },
    { name: 'two currencies', plan: plan(usd(2000), { amount: 1, currency: 'EUR' }), message: 'currencies' },
  ],
  notApplicable: [
    { name: 'nothing allocated', plan: plan() },
    { name: 'a draft', plan: { stage: 'draft', ...plan(usd(2000)) } },
  ],
});
