import { bothParties } from '../party-pairs.ts';
import { defineRule } from '../rule.ts';
import { vocabularyReads } from '../vocabulary.ts';
import { audiencePairs, whetherAudiencesMeet } from './audience-pairs.ts';

/** Parties that address different customers. Subjects: pairs of parties with audiences. Reason and examples: docs/rules/segment-mismatch.md */
export const segmentMismatch = defineRule({
  id: 'segment-mismatch',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 4,
    cause: 'communication',
    reads: ['parties.name', 'audiences.party', 'audiences.segment', ...vocabularyReads],
    messages: ['apart', 'undeclared', 'oneSided'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => audiencePairs(q, 'segment'),
  refs: bothParties,
  test: (pair, q) => whetherAudiencesMeet(pair, q, 'segment'),
});
