import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { doerReads, doersOf, openActionReads, openActions } from './open-actions.ts';

/** Names of nobody in particular: `A or B`, `A / B`, `TBD`. `s/o` and `a/l` are parts of names, so letters alone divide nothing. */
const eitherOr = /\s(?:\/|or|oder)\s|\p{L}{2}\/\p{L}{2}|^(?:t\.?b\.?[acd]\.?|n\.?\s?n\.?)$/iu;

/** Work that two people may each take for the other's. Subjects: open actions with somebody to do them. Reason and examples: docs/rules/owner-ambiguous.md */
export const ownerAmbiguous = defineRule({
  id: 'owner-ambiguous',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [...openActionReads, ...doerReads, 'actions.title'],
    alone: 'actions',
    messages: ['eitherOr', 'several'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => openActions(q).filter((action) => doersOf(action, q).length > 0),
  refs: one('action'),
  test(action, q) {
    const people = doersOf(action, q);
    const [first] = people;
    const vague = people.length === 1 && first !== undefined && eitherOr.test(first.name.trim());
    if (people.length < 2 && !vague) return pass;
    return fail(
      vague ? 'eitherOr' : 'several',
      { action: action.title, people: people.map(({ name }) => name) },
      {
        extent: people.length,
        at: q.at(action, 'actions.owner'),
        evidence: [q.at(action, 'actions.title'), ...people.map((person) => q.at(person, 'stakeholders.name'))],
      },
    );
  },
});
