import { testRule } from '../testing/rule-cases.ts';
import { fundsUnused } from './funds-unused.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const request = (amount: number, status: string, more: object = {}) => ({
  id: `r-${amount}`,
  title: 'Fair',
  allocation: 'share',
  amount: usd(amount),
  status,
  ...more,
});
const plan = (requests: object[], share: object = { expires: '2017-10-31' }, fund: object = {}) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(9000), ...fund }],
  allocations: [{ id: 'share', fund: 'mdf', party: 'orbit', amount: usd(1000), ...share }],
  fundRequests: requests,
});

const rates = [{ from: 'EUR', to: 'USD', rate: 2, on: '2017-01-01' }];
const euros = (amount: number) => ({ amount: { amount, currency: 'EUR' } });

testRule(fundsUnused, {
  passes: [
    {
      name: 'half is asked for in euros, by the rate of the plan',
      plan: { rates, ...plan([request(0, 'submitted', euros(250))]) },
    },
    { name: 'half is asked for', plan: plan([request(500, 'submitted')]) },
    { name: 'a third, where that is enough', plan: plan([request(330, 'approved')]), options: { share: 33 } },
  ],
  fails: [
    {
      name: 'less than half in euros, approved before a rate that would have made it half',
      plan: {
        rates: [...rates, { from: 'EUR', to: 'USD', rate: 9, on: '2017-06-01' }],
        ...plan([request(0, 'approved', { ...euros(200), decided: '2017-05-01' })]),
      },
      message: 'unused',
      values: { asked: usd(400) },
    },
    {
      name: 'less than half is asked for',
      plan: plan([request(300, 'approved'), request(199, 'submitted')]),
      message: 'unused',
      subject: 'allocation/share',
      values: { fund: 'MDF 2017', party: 'Orbit Office', asked: usd(499), used: 49.9, days: 31 },
    },
    {
      name: 'less was approved than asked for',
      plan: plan([request(900, 'approved', { approved: usd(100) })]),
      message: 'unused',
    },
    {
      name: 'drafts and refusals ask for nothing',
      plan: plan([request(900, 'draft'), request(800, 'declined')]),
      message: 'unused',
    },
    { name: 'its fund expires', plan: plan([], {}, { expires: '2017-11-29' }), message: 'unused' },
    {
      name: 'the plan ends',
      plan: plan([], {}),
      asOf: '2017-11-15',
      message: 'unused',
      values: { expires: '2017-12-31' },
    },
  ],
  cannotTell: [
    {
      name: 'asked for in another currency',
      plan: plan([request(10, 'submitted', { amount: { amount: 10, currency: 'EUR' } })]),
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-09-30' }] },
    },
  ],
  notApplicable: [
    { name: 'it has sixty-one days left', plan: plan([], { expires: '2017-11-30' }) },
    { name: 'it has expired', plan: plan([], { expires: '2017-09-29' }) },
    { name: 'not active yet', plan: { stage: 'agreed', ...plan([]) } },
  ],
});
