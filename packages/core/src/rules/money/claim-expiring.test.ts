import { testRule } from '../testing/rule-cases.ts';
import { claimExpiring } from './claim-expiring.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const plan = (expires: string | undefined, claim: object = {}) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(9000) }],
  allocations: [{ id: 'share', fund: 'mdf', party: 'orbit', amount: usd(9000) }],
  fundRequests: [{ id: 'fair', title: 'Fair', allocation: 'share', amount: usd(1000), status: 'approved' }],
  claims: [{ id: 'stand', request: 'fair', amount: usd(500), status: 'draft', expires, ...claim }],
});

testRule(claimExpiring, {
  passes: [
    { name: 'in thirty-one days', plan: plan('2017-10-31') },
    { name: 'in thirty, with a shorter notice', plan: plan('2017-10-30'), options: { within: 14 } },
  ],
  fails: [
    {
      name: 'in thirty days',
      plan: plan('2017-10-30'),
      message: 'expiring',
      subject: 'claim/stand',
      values: { request: 'Fair', expires: '2017-10-30', days: 30 },
    },
    { name: 'today', plan: plan('2017-09-30', { status: 'rejected' }), message: 'expiring', values: { days: 0 } },
    { name: 'since yesterday', plan: plan('2017-09-29'), message: 'expired', values: { days: 1 } },
  ],
  notApplicable: [
    { name: 'never', plan: plan(undefined) },
    { name: 'handed in', plan: plan('2017-10-02', { status: 'submitted' }) },
    { name: 'declined for good', plan: plan('2017-10-02', { status: 'declined' }) },
    { name: 'not agreed yet', plan: { stage: 'proposed', ...plan('2017-10-02') } },
  ],
});
