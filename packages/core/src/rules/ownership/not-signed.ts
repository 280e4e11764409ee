import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A party works to a plan it has not signed. Subjects: parties. Reason and examples: docs/rules/not-signed.md */
export const notSigned = defineRule({
  id: 'not-signed',
  meta: {
    category: 'ownership',
    severity: 'error',
    weight: 4,
    cause: 'commitment',
    reads: ['plan.stage', 'parties.name', 'signoffs.party', 'signoffs.at'],
    alone: 'parties',
    messages: ['notSigned'],
    stages: ['active'],
  },
  options: {},
  subjects: (q) => q.plan.parties,
  refs: one('party'),
  test(party, q, { asOf }) {
    if (q.plan.signoffs.some((signoff) => signoff.party === party.id && signoff.at.slice(0, 10) <= asOf)) return pass;
    return fail(
      'notSigned',
      { party: party.name },
      { evidence: [q.at(party, 'parties.name'), q.at(q.plan, 'plan.stage')] },
    );
  },
});
