import { testRule } from '../testing/rule-cases.ts';
import { initiativeUnfunded } from './initiative-unfunded.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const line = (amount: object, initiative = 'fair') => ({ id: 'line', title: 'Stand', initiative, amount });
const request = (more: object) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(9000) }],
  allocations: [{ id: 'share', fund: 'mdf', party: 'orbit', amount: usd(9000) }],
  fundRequests: [{ id: 'stand', title: 'Stand', allocation: 'share', initiative: 'fair', amount: usd(400), ...more }],
});
const released = (on?: string) => ({
  milestones: [{ id: 'booked', title: 'Booked', initiative: 'fair' }],
  investments: [{ id: 'demo', title: 'Demo', amount: usd(400), gate: { milestone: 'booked' }, released: on }],
});
const plan = (fair: object, more: object = {}) => ({
  initiatives: [
    { id: 'fair', title: 'Fair', section: 'marketing', budget: usd(1000), start: '2017-10-15', ...fair },
    { id: 'other', title: 'Other', section: 'sales' },
  ],
  ...more,
});

const rates = [{ from: 'EUR', to: 'USD', rate: 2, on: '2017-01-01' }];

testRule(initiativeUnfunded, {
  passes: [
    {
      name: 'in euros, by the rate of the plan',
      plan: plan({}, { rates, budgetLines: [line({ amount: 500, currency: 'EUR' })] }),
    },
    { name: 'by a budget line', plan: plan({}, { budgetLines: [line(usd(1000))] }) },
    {
      name: 'by a line, a request and an investment',
      plan: plan(
        {},
        {
          budgetLines: [line(usd(200))],
          ...request({ status: 'approved' }),
          ...released('2017-09-01'),
        },
      ),
    },
  ],
  fails: [
    {
      name: 'in euros, by the rate of the plan',
      plan: plan({}, { rates, budgetLines: [line({ amount: 400, currency: 'EUR' })] }),
      message: 'unfunded',
      values: { funded: usd(800), missing: usd(200) },
    },
    {
      name: 'a cent short',
      plan: plan({}, { budgetLines: [line(usd(999))] }),
      message: 'unfunded',
      subject: 'initiative/fair',
      values: { budget: usd(1000), funded: usd(999), missing: usd(1) },
    },
    { name: 'by nothing', plan: plan({ start: undefined, status: 'doing' }), message: 'unfunded' },
    {
      name: 'the line is of another',
      plan: plan({}, { budgetLines: [line(usd(2000), 'other')] }),
      message: 'unfunded',
    },
    {
      name: 'less was approved',
      plan: plan({ budget: usd(400) }, request({ status: 'approved', approved: usd(300) })),
      message: 'unfunded',
      values: { funded: usd(300) },
    },
    {
      name: 'not approved yet',
      plan: plan({ budget: usd(400) }, request({ status: 'submitted' })),
      message: 'unfunded',
    },
    { name: 'not released yet', plan: plan({ budget: usd(400) }, released()), message: 'unfunded' },
    { name: 'it begins on the ninetieth day', plan: plan({ start: '2017-12-29' }), message: 'unfunded' },
  ],
  cannotTell: [
    {
      name: 'funded in another currency',
      plan: plan({}, { budgetLines: [line({ amount: 5000, currency: 'EUR' })] }),
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-09-30' }] },
    },
  ],
  notApplicable: [
    { name: 'no budget', plan: plan({ budget: undefined }) },
    { name: 'it begins the day after', plan: plan({ start: '2017-12-30' }) },
    { name: 'nothing says when it begins', plan: plan({ start: undefined }) },
    { name: 'done', plan: plan({ status: 'done' }) },
    { name: 'the plan is still proposed', plan: { stage: 'proposed', ...plan({}) } },
  ],
});
