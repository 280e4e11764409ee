import { isBlank } from '../live.ts';
import { isAsked, leaveBlank, pencilReads } from '../pencilled.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A party does not say what is in it for it. Subjects: parties. Reason and examples: docs/rules/benefit-missing.md */
export const benefitMissing = defineRule({
  id: 'benefit-missing',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['parties.name', 'parties.benefit', ...pencilReads],
    alone: 'parties',
    messages: ['missing'],
    fixes: ['leaveBlank'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.parties.filter(({ id }) => !isAsked(q, { type: 'party', id }, 'benefit')),
  refs: one('party'),
  test(party, q) {
    if (!isBlank(party.benefit)) return pass;
    return fail(
      'missing',
      { party: party.name },
      {
        at: q.at(party, 'parties.benefit'),
        evidence: [q.at(party, 'parties.name')],
        fixes: [leaveBlank(q, { type: 'party', id: party.id }, 'benefit', party)],
      },
    );
  },
});
