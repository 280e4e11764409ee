import { bothParties } from '../party-pairs.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { culturePairs } from './culture-pairs.ts';

/** One party reckons in months, the other in years. Subjects: pairs of parties. Reason and examples: docs/rules/horizon-gap.md */
export const horizonGap = defineRule({
  id: 'horizon-gap',
  meta: {
    category: 'market',
    severity: 'note',
    weight: 2,
    cause: 'culture',
    reads: ['parties.name', 'parties.culture.horizon'],
    messages: ['apart', 'oneSided'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => culturePairs(q, 'horizon'),
  refs: bothParties,
  test(pair, q) {
    const both = [pair.one, pair.other];
    const silent = both.find(({ culture }) => culture.horizon === undefined);
    const values = { one: pair.one.name, other: pair.other.name };
    if (silent !== undefined) return cannotTell('oneSided', { ...values, party: silent.name });
    const short = both.find(({ culture }) => culture.horizon === 'months');
    const long = both.find(({ culture }) => culture.horizon === 'years');
    if (short === undefined || long === undefined) return pass;
    return fail(
      'apart',
      { ...values, short: short.name, long: long.name },
      { evidence: both.map((party) => q.at(party, 'parties.culture.horizon')) },
    );
  },
});
