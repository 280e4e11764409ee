import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { holders, itemReads, itemsOf, itself, rolesOf } from './items.ts';

/** Two people of one party both decide. Subjects: RASCI items. Reason and examples: docs/rules/rasci-multiple-accountable.md */
export const rasciMultipleAccountable = defineRule({
  id: 'rasci-multiple-accountable',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [...itemReads, 'parties.name'],
    messages: ['several'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => itemsOf(q).filter((item) => holders(item, 'A').length > 0),
  refs: itself,
  test(item, q) {
    const accountable = holders(item, 'A');
    for (const { id, name } of q.plan.parties) {
      const people = accountable.filter(({ party }) => party === id);
      if (people.length < 2) continue;
      const values = { type: item.type, item: item.title, party: name, people: people.map((person) => person.name) };
      return fail('several', values, {
        extent: people.length,
        evidence: rolesOf(
          q,
          item.parts.filter(({ person, assignment }) => assignment.role === 'A' && person.party === id),
        ),
      });
    }
    return pass;
  },
});
