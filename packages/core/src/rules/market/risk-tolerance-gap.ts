import { count } from '../options.ts';
import { bothParties } from '../party-pairs.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { culturePairs } from './culture-pairs.ts';

/** One party dares where the other will not. Subjects: pairs of parties. Reason and examples: docs/rules/risk-tolerance-gap.md */
export const riskToleranceGap = defineRule({
  id: 'risk-tolerance-gap',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 2,
    cause: 'culture',
    reads: ['parties.name', 'parties.culture.riskTolerance'],
    messages: ['apart', 'oneSided'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { apart: count(3, 1) },
  subjects: (q) => culturePairs(q, 'riskTolerance'),
  refs: bothParties,
  test({ one, other }, q, { options }) {
    const [mine, theirs] = [one.culture.riskTolerance, other.culture.riskTolerance];
    const values = { one: one.name, other: other.name };
    if (mine === undefined) return cannotTell('oneSided', { ...values, party: one.name });
    if (theirs === undefined) return cannotTell('oneSided', { ...values, party: other.name });
    const apart = Math.abs(mine - theirs);
    if (apart < options.apart) return pass;
    return fail(
      'apart',
      { ...values, ofOne: mine, ofOther: theirs },
      { extent: apart, evidence: [one, other].map((party) => q.at(party, 'parties.culture.riskTolerance')) },
    );
  },
});
