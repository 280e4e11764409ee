import { isStanding } from '../../plan/index.ts';
import { isBlank } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { titleOf } from './claim-title.ts';

/** Money asked back without anything to show for it. Subjects: claims handed in. Reason and examples: docs/rules/claim-without-proof.md */
export const claimWithoutProof = defineRule({
  id: 'claim-without-proof',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['claims.request', 'claims.amount', 'claims.proof', 'claims.status', 'fundRequests.title'],
    alone: 'claims',
    messages: ['unproven', 'paidUnproven'],
    stages: ['agreed', 'active', 'closed'],
  },
  options: {},
  subjects: (q) => q.plan.claims.filter(isStanding),
  refs: one('claim'),
  test(claim, q) {
    if (!claim.proof.every(isBlank)) return pass;
    return fail(
      claim.status === 'reimbursed' ? 'paidUnproven' : 'unproven',
      { request: titleOf(claim, q), amount: claim.amount },
      {
        extent: claim.amount.amount,
        at: q.at(claim, 'claims.proof'),
        evidence: [q.at(claim, 'claims.amount'), q.at(claim, 'claims.status')],
      },
    );
  },
});
