import { bothParties } from '../party-pairs.ts';
import { defineRule } from '../rule.ts';
import { vocabularyReads } from '../vocabulary.ts';
import { audiencePairs, whetherAudiencesMeet } from './audience-pairs.ts';

/** Parties that work in different places. Subjects: pairs of parties with audiences. Reason and examples: docs/rules/region-mismatch.md */
export const regionMismatch = defineRule({
  id: 'region-mismatch',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 4,
    cause: 'communication',
    reads: ['parties.name', 'audiences.party', 'audiences.region', ...vocabularyReads],
    messages: ['apart', 'undeclared', 'oneSided'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => audiencePairs(q, 'region'),
  refs: bothParties,
  test: (pair, q) => whetherAudiencesMeet(pair, q, 'region'),
});
