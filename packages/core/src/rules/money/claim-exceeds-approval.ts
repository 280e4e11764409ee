import { isStanding } from '../../plan/index.ts';
import { inOneCurrency, rateReads } from '../in-one-currency.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** More claimed than was approved. Subjects: approved requests with claims. Reason and examples: docs/rules/claim-exceeds-approval.md */
export const claimExceedsApproval = defineRule({
  id: 'claim-exceeds-approval',
  meta: {
    category: 'money',
    severity: 'error',
    weight: 4,
    cause: 'commitment',
    reads: [
      ...rateReads,
      'fundRequests.title',
      'fundRequests.status',
      'fundRequests.approved',
      'claims.request',
      'claims.amount',
      'claims.submitted',
      'claims.status',
    ],
    alone: 'fundRequests',
    messages: ['exceeds', 'unknownApproval', 'currencies'],
    stages: ['agreed', 'active', 'closed'],
  },
  options: {},
  subjects: (q) => q.plan.fundRequests.filter(({ id, status }) => status === 'approved' && claimsOf(id, q).length > 0),
  refs: one('fund-request'),
  test(request, q, { asOf }) {
    const { id, title, approved } = request;
    if (approved === undefined) return cannotTell('unknownApproval', { request: title });
    const claims = claimsOf(id, q);
    const sum = inOneCurrency(
      q.plan,
      claims.map(({ amount, submitted = asOf }) => ({ money: amount, on: submitted })),
      approved.currency,
    );
    if (!sum.ok) return cannotTell('currencies', { request: title, rates: sum.missing });
    const claimed = sum.total;
    const over = { ...claimed, amount: claimed.amount - approved.amount };
    if (over.amount <= 0) return pass;
    return fail(
      'exceeds',
      { request: title, approved, claimed, over },
      {
        extent: over.amount / Math.max(approved.amount, 1),
        subjects: claims.map((claim) => ({ type: 'claim', id: claim.id })),
        evidence: [q.at(request, 'fundRequests.approved'), ...claims.map((claim) => q.at(claim, 'claims.amount'))],
      },
    );
  },
});

const claimsOf = (request: string, q: Query) =>
  q.plan.claims.filter((claim) => claim.request === request && isStanding(claim));
