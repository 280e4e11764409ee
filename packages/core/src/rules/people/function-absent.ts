import type { Plan } from '../../plan/index.ts';
import { isPresent } from '../live.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Section = Plan['initiatives'][number]['section'];
type Function = Plan['stakeholders'][number]['function'];

/** Whose trade the work of a section is; other sections are nobody's alone. */
const trades: Readonly<Partial<Record<Section, readonly Function[]>>> = {
  marketing: ['marketing'],
  sales: ['sales', 'partner-management'],
};

/** Marketing or sales without anyone of that trade. Subjects: parties. Reason and examples: docs/rules/function-absent.md */
export const functionAbsent = defineRule({
  id: 'function-absent',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'capability',
    reads: [
      'parties.name',
      'initiatives.title',
      'initiatives.section',
      'initiatives.lead',
      'initiatives.status',
      'stakeholders.party',
      'stakeholders.function',
      'stakeholders.left',
    ],
    alone: 'parties',
    messages: ['absent', 'unknownFunction'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.parties.filter(({ id }) => workOf(id, q).length > 0),
  refs: one('party'),
  test(party, q) {
    const people = q.stakeholdersOf(party.id).filter((person) => isPresent(person, q.asOf));
    const lacking = workOf(party.id, q).filter(
      ({ section }) => !people.some((person) => trades[section]?.includes(person.function)),
    );
    if (lacking.length === 0) return pass;
    const values = { party: party.name, sections: [...new Set(lacking.map(({ section }) => section))].sort() };
    if (people.some((person) => person.function === undefined)) return cannotTell('unknownFunction', values);
    return fail('absent', values, {
      extent: lacking.length,
      subjects: lacking.map(({ id }) => ({ type: 'initiative', id })),
      evidence: [
        ...lacking.map((initiative) => q.at(initiative, 'initiatives.section')),
        ...people.map((person) => q.at(person, 'stakeholders.function')),
      ],
    });
  },
});

const workOf = (party: string, q: Query) =>
  q.plan.initiatives.filter(
    ({ lead, section, status }) => lead === party && status !== 'dropped' && trades[section] !== undefined,
  );
