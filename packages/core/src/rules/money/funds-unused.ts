import { expiryOf, isStanding, type Plan } from '../../plan/index.ts';
import { addDays, askedOf, daysBetween } from '../../views/index.ts';
import { inOneCurrency, rateReads } from '../in-one-currency.ts';
import { days, percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Allocation = Plan['allocations'][number];

/** Money that nobody asks for and that soon expires. Subjects: allocations about to expire. Reason and examples: docs/rules/funds-unused.md */
export const fundsUnused = defineRule({
  id: 'funds-unused',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 2,
    cause: 'effort',
    reads: [
      ...rateReads,
      'plan.period',
      'allocations.fund',
      'allocations.party',
      'allocations.amount',
      'allocations.expires',
      'funds.title',
      'funds.expires',
      'fundRequests.allocation',
      'fundRequests.amount',
      'fundRequests.status',
      'fundRequests.approved',
      'fundRequests.decided',
      'parties.name',
    ],
    alone: 'allocations',
    messages: ['unused', 'currencies'],
    stages: ['active'],
  },
  options: { within: days(60), share: percent(50) },
  subjects: (q, { options: { within } }) =>
    q.plan.allocations.filter((allocation) => {
      const expires = lastDayOf(allocation, q);
      return expires >= q.asOf && expires <= addDays(q.asOf, within) && allocation.amount.amount > 0;
    }),
  refs: one('allocation'),
  test(allocation, q, { asOf, options: { share } }) {
    const { id, fund, party, amount } = allocation;
    const requests = q.plan.fundRequests.filter((request) => request.allocation === id && isStanding(request));
    const sum = inOneCurrency(
      q.plan,
      // What is only asked for is worth what it is today.
      requests.map((one) => ({ money: askedOf(one), on: one.status === 'approved' ? (one.decided ?? asOf) : asOf })),
      amount.currency,
    );
    const expires = lastDayOf(allocation, q);
    const values = {
      fund: q.get('funds', fund)?.title ?? fund,
      party: q.get('parties', party)?.name ?? party,
      amount,
      expires,
      days: daysBetween(asOf, expires),
    };
    if (!sum.ok) return cannotTell('currencies', { ...values, rates: sum.missing });
    const asked = sum.total;
    const used = (asked.amount / amount.amount) * 100;
    if (used >= share) return pass;
    return fail(
      'unused',
      { ...values, asked, used },
      {
        extent: amount.amount - asked.amount,
        evidence: [
          q.at(allocation, 'allocations.amount'),
          ...requests.map((request) =>
            q.at(request, request.approved ? 'fundRequests.approved' : 'fundRequests.amount'),
          ),
        ],
      },
    );
  },
});

const lastDayOf = (allocation: Allocation, q: Query): string =>
  expiryOf(allocation, q.get('funds', allocation.fund), q.plan);
