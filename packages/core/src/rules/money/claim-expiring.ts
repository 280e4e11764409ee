import { addDays, daysBetween } from '../../views/index.ts';
import { isBlank } from '../live.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { titleOf } from './claim-title.ts';

/** Money that is about to be lost, or was. Subjects: claims still to be handed in. Reason and examples: docs/rules/claim-expiring.md */
export const claimExpiring = defineRule({
  id: 'claim-expiring',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: ['claims.request', 'claims.amount', 'claims.proof', 'claims.status', 'claims.expires', 'fundRequests.title'],
    alone: 'claims',
    messages: ['expiring', 'expired'],
    fixes: ['submit'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(30) },
  subjects: (q) =>
    q.plan.claims.filter(
      ({ status, expires }) => expires !== undefined && (status === 'draft' || status === 'rejected'),
    ),
  refs: one('claim'),
  test(claim, q, { asOf, options: { within } }) {
    const { id, amount, expires = asOf } = claim;
    if (expires > addDays(asOf, within)) return pass;
    const expired = expires < asOf;
    return fail(
      expired ? 'expired' : 'expiring',
      { request: titleOf(claim, q), amount, expires, days: Math.abs(daysBetween(asOf, expires)) },
      {
        extent: amount.amount,
        at: q.at(claim, 'claims.expires'),
        evidence: [q.at(claim, 'claims.expires'), q.at(claim, 'claims.status')],
        fixes:
          expired || claim.proof.every(isBlank)
            ? []
            : [
                {
                  title: 'submit',
                  values: { on: asOf },
                  commands: [{ type: 'claim.submit', input: { id, on: asOf } }],
                },
              ],
      },
    );
  },
});
