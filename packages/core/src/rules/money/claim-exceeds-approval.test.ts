import { testRule } from '../testing/rule-cases.ts';
import { claimExceedsApproval } from './claim-exceeds-approval.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const plan = (request: object, ...claims: (readonly [number, string])[]) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(9000) }],
  allocations: [{ id: 'share', fund: 'mdf', party: 'orbit', amount: usd(9000) }],
  fundRequests: [{ id: 'fair', title: 'Fair', allocation: 'share', amount: usd(1000), status: 'approved', ...request }],
  claims: claims.map(([amount, status], index) => ({ id: `c-${index}`, request: 'fair', amount: usd(amount), status })),
});
const approved = { approved: usd(800) };

const rates = [{ from: 'EUR', to: 'USD', rate: 2, on: '2017-01-01' }];

testRule(claimExceedsApproval, {
  passes: [
    {
      name: 'approved in euros, by the rate of the plan',
      plan: { rates, ...plan({ approved: { amount: 450, currency: 'EUR' } }, [900, 'submitted']) },
    },
    { name: 'as approved', plan: plan(approved, [300, 'reimbursed'], [500, 'submitted']) },
    { name: 'too much was turned down', plan: plan(approved, [800, 'approved'], [500, 'rejected'], [1, 'declined']) },
    { name: 'too much is not handed in yet', plan: plan(approved, [800, 'approved'], [500, 'draft']) },
  ],
  fails: [
    {
      name: 'approved in euros, by the rate of the plan',
      plan: { rates, ...plan({ approved: { amount: 400, currency: 'EUR' } }, [900, 'submitted']) },
      message: 'exceeds',
      values: { over: { amount: 50, currency: 'EUR' } },
    },
    {
      name: 'in two parts',
      plan: plan(approved, [300, 'reimbursed'], [501, 'submitted']),
      message: 'exceeds',
      severity: 'error',
      subject: 'fund-request/fair',
      values: { request: 'Fair', claimed: usd(801), over: usd(1) },
    },
    { name: 'as requested rather than approved', plan: plan(approved, [1000, 'approved']), message: 'exceeds' },
  ],
  cannotTell: [
    { name: 'how much was approved is blank', plan: plan({}, [900, 'submitted']), message: 'unknownApproval' },
    {
      name: 'approved in another currency',
      plan: plan({ approved: { amount: 1, currency: 'EUR' } }, [900, 'submitted']),
      message: 'currencies',
      values: { rates: [{ from: 'USD', to: 'EUR', on: '2017-09-30' }] },
    },
  ],
  notApplicable: [
    { name: 'no claims', plan: plan(approved) },
    { name: 'not approved', plan: plan({ status: 'submitted' }, [5000, 'submitted']) },
    { name: 'not agreed yet', plan: { stage: 'proposed', ...plan(approved, [900, 'submitted']) } },
  ],
});
