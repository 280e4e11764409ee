import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { type Item, itemReads, itemsOf, type Part, type Role, rolesOf } from './items.ts';

interface Share {
  readonly item: Item;
  readonly person: Part['person'];
  readonly parts: readonly Part[];
}

/** From the one that says most to the one that says least. */
const order: readonly Role[] = ['R', 'A', 'S', 'C', 'I'];

/** One person in several roles at once. Subjects: people on RASCI items. Reason and examples: docs/rules/rasci-several-roles.md */
export const rasciSeveralRoles = defineRule({
  id: 'rasci-several-roles',
  meta: {
    category: 'people',
    severity: 'note',
    weight: 1,
    cause: 'commitment',
    reads: itemReads,
    messages: ['several'],
    fixes: ['keep'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => itemsOf(q).flatMap(sharesOf),
  refs: ({ item, person }) => [
    { type: item.type, id: item.id },
    { type: 'stakeholder', id: person.id },
  ],
  test({ item, person, parts }, q) {
    const has = new Set(parts.map(({ assignment }) => assignment.role));
    if (has.size < 2 || (has.size === 2 && has.has('R') && has.has('A'))) return pass;
    const roles = order.filter((role) => has.has(role));
    // Whoever does or decides is asked and told anyway.
    const ruling = roles.filter((role) => role === 'R' || role === 'A');
    const kept = ruling.length > 0 ? ruling : roles.slice(0, 1);
    return fail(
      'several',
      { type: item.type, item: item.title, person: person.name, roles },
      {
        extent: has.size,
        evidence: rolesOf(q, parts),
        fixes: [
          {
            title: 'keep',
            values: { roles: kept },
            commands: parts
              .filter(({ assignment }) => !kept.includes(assignment.role))
              .map(({ assignment: { id } }) => ({ type: 'assignment.unassign', input: { id } })),
          },
        ],
      },
    );
  },
});

function sharesOf(item: Item): readonly Share[] {
  const byPerson = new Map<Part['person'], Part[]>();
  for (const part of item.parts) byPerson.set(part.person, [...(byPerson.get(part.person) ?? []), part]);
  return [...byPerson].map(([person, parts]) => ({ item, person, parts }));
}
