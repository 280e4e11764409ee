import { isBlank } from '../live.ts';
import { isAsked, leaveBlank, pencilReads } from '../pencilled.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A party does not say how it wants to grow. Subjects: parties. Reason and examples: docs/rules/growth-strategy-missing.md */
export const growthStrategyMissing = defineRule({
  id: 'growth-strategy-missing',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'big-picture',
    reads: ['parties.name', 'parties.growth.levers', 'parties.growth.statement', ...pencilReads],
    alone: 'parties',
    messages: ['missing'],
    fixes: ['leaveBlank'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.parties.filter(({ id }) => !isAsked(q, { type: 'party', id }, 'growth.statement')),
  refs: one('party'),
  test(party, q) {
    const { levers, statement } = party.growth;
    if (levers.length > 0 || !isBlank(statement)) return pass;
    return fail(
      'missing',
      { party: party.name },
      {
        at: q.at(party, 'parties.growth.statement'),
        evidence: [q.at(party, 'parties.name')],
        fixes: [leaveBlank(q, { type: 'party', id: party.id }, 'growth.statement', party)],
      },
    );
  },
});
