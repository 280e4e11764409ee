import { testRule } from '../testing/rule-cases.ts';
import { claimWithoutProof } from './claim-without-proof.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const plan = (claim: object) => ({
  funds: [{ id: 'mdf', title: 'MDF 2017', party: 'acme', amount: usd(9000) }],
  allocations: [{ id: 'share', fund: 'mdf', party: 'orbit', amount: usd(9000) }],
  fundRequests: [{ id: 'fair', title: 'Fair', allocation: 'share', amount: usd(1000), status: 'approved' }],
  claims: [{ id: 'stand', request: 'fair', amount: usd(500), status: 'submitted', ...claim }],
});

testRule(claimWithoutProof, {
  passes: [{ name: 'with an invoice', plan: plan({ proof: ['Invoice 4711'] }) }],
  fails: [
    {
      name: 'handed in without',
      plan: plan({}),
      message: 'unproven',
      subject: 'claim/stand',
      values: { request: 'Fair', amount: usd(500) },
    },
    { name: 'approved without', plan: plan({ status: 'approved', proof: [' '] }), message: 'unproven' },
    { name: 'paid without', plan: { stage: 'closed', ...plan({ status: 'reimbursed' }) }, message: 'paidUnproven' },
  ],
  notApplicable: [
    { name: 'not handed in', plan: plan({ status: 'draft' }) },
    { name: 'turned down', plan: plan({ status: 'rejected' }) },
    { name: 'not agreed yet', plan: { stage: 'proposed', ...plan({}) } },
  ],
});
