import { inOneCurrency, rateReads } from '../in-one-currency.ts';
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
    reads: [...rateReads, 'parties.name', 'parties.commitment.investment', 'decisions.on', 'decisions.subject'],
    messages: ['little', 'unstated', 'currencies'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { share: percent(15) },
  subjects: ({ plan: { parties } }) =>
    parties.length > 1 && parties.some(({ commitment }) => commitment.investment !== undefined) ? parties : [],
  refs: one('party'),
  test(party, q, { asOf, options }) {
    const { parties, decisions } = q.plan;
    const isDecided = decisions.some(
      ({ on, subject }) => on <= asOf && subject?.type === 'party' && subject.id === party.id,
    );
    if (isDecided) return pass;
    const unstated = parties.filter(({ commitment }) => commitment.investment === undefined);
    if (unstated.length > 0) return cannotTell('unstated', { parties: unstated.map(({ name }) => name) });
    const stated = parties.flatMap(({ commitment: { investment } }) =>
      investment === undefined ? [] : [{ money: investment, on: asOf }],
    );
    const sum = inOneCurrency(q.plan, stated);
    if (!sum.ok) return cannotTell('currencies', { rates: sum.missing });
    const { total, amounts } = sum;
    // With more parties an even share is smaller, and so is what is too little.
    const least = (options.share * 2) / parties.length;
    const own = amounts[parties.indexOf(party)] ?? 0;
    const share = total.amount === 0 ? least : (100 * own) / total.amount;
    if (share >= least) return pass;
    const most = parties[amounts.indexOf(Math.max(...amounts))];
    return fail(
      'little',
      { party: party.name, investment: party.commitment.investment, share, total },
      {
        at: q.at(party, 'parties.commitment.investment'),
        evidence: [party, ...(most === undefined ? [] : [most])].map((one) =>
          q.at(one, 'parties.commitment.investment'),
        ),
        extent: least - share,
      },
    );
  },
});
