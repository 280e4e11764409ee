import { moneyTotal } from '../../views/index.ts';
import { percent } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** A party puts hardly any of the money in. Subjects: parties. Reason and examples: docs/rules/investment-imbalance.md */
export const investmentImbalance = defineRule({
  id: 'investment-imbalance',
  meta: {
    category: 'commitment',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['plan.currency', 'parties.name', 'parties.commitment.investment', 'decisions.on', 'decisions.subject'],
    messages: ['little', 'unstated', 'currencies'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { share: percent(15) },
  subjects: ({ plan: { parties } }) =>
    parties.length > 1 && parties.some(({ commitment }) => commitment.investment !== undefined) ? parties : [],
  refs: one('party'),
  test(party, q, { asOf, options }) {
    const { parties, decisions, currency } = q.plan;
    const isDecided = decisions.some(
      ({ on, subject }) => on <= asOf && subject?.type === 'party' && subject.id === party.id,
    );
    if (isDecided) return pass;
    const unstated = parties.filter(({ commitment }) => commitment.investment === undefined);
    if (unstated.length > 0) return cannotTell('unstated', { parties: unstated.map(({ name }) => name) });
    const total = moneyTotal(
      parties.flatMap(({ commitment }) => commitment.investment ?? []),
      currency,
    );
    const own = party.commitment.investment;
    if (own === undefined || total === undefined) return cannotTell('currencies');
    // With more parties an even share is smaller, and so is what is too little.
    const least = (options.share * 2) / parties.length;
    const share = total.amount === 0 ? least : (100 * own.amount) / total.amount;
    if (share >= least) return pass;
    const most = [...parties].sort(
      (a, b) => (b.commitment.investment?.amount ?? 0) - (a.commitment.investment?.amount ?? 0),
    );
    return fail(
      'little',
      { party: party.name, investment: own, share, total },
      {
        at: q.at(party, 'parties.commitment.investment'),
        evidence: [party, ...most.slice(0, 1)].map((one) => q.at(one, 'parties.commitment.investment')),
        extent: least - share,
      },
    );
  },
});
