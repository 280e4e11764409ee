import { bothParties, partyPairs } from '../party-pairs.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** One side's cornerstone is the other's minor matter. Subjects: pairs of parties. Reason and examples: docs/rules/commitment-asymmetry.md */
export const commitmentAsymmetry = defineRule({
  id: 'commitment-asymmetry',
  meta: {
    category: 'commitment',
    severity: 'warning',
    weight: 4,
    cause: 'commitment',
    reads: ['parties.name', 'parties.commitment.importance'],
    messages: ['asymmetry', 'oneSilent'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    partyPairs(q).filter(
      ({ one, other }) => one.commitment.importance !== undefined || other.commitment.importance !== undefined,
    ),
  refs: bothParties,
  test({ one, other }, q) {
    const [first, second] = [one.commitment.importance, other.commitment.importance];
    if (first === undefined || second === undefined) {
      const [silent, said] = first === undefined ? [one, other] : [other, one];
      return cannotTell('oneSilent', { party: silent.name, other: said.name });
    }
    const isApart = first !== second && first !== 'major' && second !== 'major';
    if (!isApart) return pass;
    const [cornerstone, minor] = first === 'cornerstone' ? [one, other] : [other, one];
    return fail(
      'asymmetry',
      { cornerstone: cornerstone.name, minor: minor.name },
      { evidence: [one, other].map((party) => q.at(party, 'parties.commitment.importance')) },
    );
  },
});
