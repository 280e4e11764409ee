import { count } from '../options.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { holders, itemReads, itemsOf, itself, rolesOf } from './items.ts';

/** More people to ask than anybody will ask. Subjects: RASCI items. Reason and examples: docs/rules/rasci-too-many-consulted.md */
export const rasciTooManyConsulted = defineRule({
  id: 'rasci-too-many-consulted',
  meta: {
    category: 'people',
    severity: 'note',
    weight: 1,
    cause: 'commitment',
    reads: itemReads,
    messages: ['many'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { most: count(5, 1) },
  subjects: itemsOf,
  refs: itself,
  test(item, q, { options: { most } }) {
    const people = holders(item, 'C').length;
    if (people <= most) return pass;
    return fail(
      'many',
      { type: item.type, item: item.title, people, most },
      {
        extent: people,
        evidence: rolesOf(
          q,
          item.parts.filter(({ assignment }) => assignment.role === 'C'),
        ),
      },
    );
  },
});
