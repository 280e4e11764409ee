import { count } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { itemReads, itemsOf, type Part, rolesOf } from './items.ts';

interface Load {
  readonly person: Part['person'];
  /** One of each item that hangs on them. */
  readonly parts: readonly Part[];
}

/** Too much hangs on one person. Subjects: people who do or decide something. Reason and examples: docs/rules/rasci-overloaded.md */
export const rasciOverloaded = defineRule({
  id: 'rasci-overloaded',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 2,
    cause: 'effort',
    reads: itemReads,
    messages: ['overloaded'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { most: count(8, 1) },
  subjects: loadsOf,
  refs: ({ person }) => [{ type: 'stakeholder', id: person.id }],
  test({ person, parts }, q, { options: { most } }) {
    if (parts.length <= most) return pass;
    return fail(
      'overloaded',
      { person: person.name, items: parts.length, most },
      { extent: parts.length, evidence: [q.at(person, 'stakeholders.name'), ...rolesOf(q, parts)] },
    );
  },
});

function loadsOf(q: Query): readonly Load[] {
  const loads = new Map<Part['person'], Part[]>();
  for (const { parts } of itemsOf(q)) {
    const onItem = new Map(
      parts.filter(({ assignment: { role } }) => role === 'R' || role === 'A').map((part) => [part.person, part]),
    );
    for (const [person, part] of onItem) loads.set(person, [...(loads.get(person) ?? []), part]);
  }
  return [...loads].map(([person, parts]) => ({ person, parts }));
}
