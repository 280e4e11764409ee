import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { assign, holders, type Item, itemReads, itemsOf, itself, rolesOf } from './items.ts';
import { speakerOf } from './speaker.ts';

/** Nobody approves decisions and resources. Subjects: RASCI items. Reason and examples: docs/rules/rasci-no-accountable.md */
export const rasciNoAccountable = defineRule({
  id: 'rasci-no-accountable',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [...itemReads, 'initiatives.lead', 'stakeholders.lead'],
    messages: ['none'],
    fixes: ['assign'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: itemsOf,
  refs: itself,
  test(item, q) {
    if (holders(item, 'A').length > 0) return pass;
    const party = partyOf(item, q);
    const speaker = party === undefined ? undefined : speakerOf(q, party);
    // Who is asked or told there was left out of the decision on purpose.
    const lesser = item.parts.some(({ person, assignment }) => person.id === speaker?.id && assignment.role !== 'R');
    return fail(
      'none',
      { type: item.type, item: item.title },
      {
        evidence: rolesOf(q, item.parts),
        fixes:
          speaker === undefined || lesser
            ? []
            : [{ title: 'assign', values: { person: speaker.name }, commands: [assign(item, speaker.id, 'A')] }],
      },
    );
  },
});

/** Whose work it is. */
function partyOf({ type, id }: Item, q: Query): string | undefined {
  if (type === 'initiative') return q.get('initiatives', id)?.lead;
  return type === 'objective' ? q.get('objectives', id)?.party : undefined;
}
