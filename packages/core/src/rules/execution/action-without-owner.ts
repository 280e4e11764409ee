import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { doerReads, doersOf, openActionReads, openActions, responsibleFor } from './open-actions.ts';

type Action = Plan['actions'][number];

/** Work that is nobody's. Subjects: open actions. Reason and examples: docs/rules/action-without-owner.md */
export const actionWithoutOwner = defineRule({
  id: 'action-without-owner',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [...openActionReads, ...doerReads, 'actions.title', 'initiatives.title'],
    alone: 'actions',
    messages: ['none', 'left'],
    fixes: ['give'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: openActions,
  refs: one('action'),
  test(action, q) {
    if (doersOf(action, q).length > 0) return pass;
    const { id, title, owner } = action;
    const gone = owner === undefined ? undefined : q.get('stakeholders', owner);
    return fail(
      gone === undefined ? 'none' : 'left',
      { action: title, owner: gone?.name ?? null, left: gone?.left ?? null },
      {
        at: q.at(action, 'actions.owner'),
        evidence: [
          q.at(action, 'actions.title'),
          ...(gone === undefined ? [] : [q.at(action, 'actions.owner'), q.at(gone, 'stakeholders.left')]),
        ],
        fixes: likelyOwners(action, q).map((person) => ({
          title: 'give',
          values: { person: person.name },
          commands: [{ type: 'action.update', input: { id, set: { owner: person.id } } }],
        })),
      },
    );
  },
});

/** Where one person carries out the initiative, its actions are likely theirs; among several a machine cannot choose. */
function likelyOwners({ initiative }: Action, q: Query) {
  const people = initiative === undefined ? [] : responsibleFor('initiative', initiative, q);
  return people.length === 1 ? people : [];
}
