import type { Plan } from '../../plan/index.ts';
import { isPresent } from '../live.ts';
import type { Query } from '../query.ts';
import type { Fix } from '../report.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Party = Plan['parties'][number];

/** Nobody high enough in a party stands behind the plan. Subjects: parties. Reason and examples: docs/rules/sponsor-missing.md */
export const sponsorMissing = defineRule({
  id: 'sponsor-missing',
  meta: {
    category: 'commitment',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [
      'parties.name',
      'parties.commitment.sponsor',
      'stakeholders.name',
      'stakeholders.party',
      'stakeholders.function',
      'stakeholders.left',
    ],
    alone: 'parties',
    messages: ['missing', 'left'],
    fixes: ['assign'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.parties,
  refs: one('party'),
  test(party, q, { asOf }) {
    const { sponsor } = party.commitment;
    const person = sponsor === undefined ? undefined : q.get('stakeholders', sponsor);
    const at = q.at(party, 'parties.commitment.sponsor');
    const fixes = assignment(party, q);
    if (person === undefined) {
      return fail('missing', { party: party.name }, { at, evidence: [q.at(party, 'parties.name')], fixes });
    }
    if (isPresent(person, asOf)) return pass;
    return fail(
      'left',
      { party: party.name, person: person.name, left: person.left },
      { at, evidence: [at, q.at(person, 'stakeholders.left')], fixes },
    );
  },
});

/** The party's only person of its management; among several a machine cannot choose. */
function assignment({ id }: Party, q: Query): readonly Fix[] {
  const [manager, ...further] = q
    .stakeholdersOf(id)
    .filter((person) => person.function === 'management' && isPresent(person, q.asOf));
  if (manager === undefined || further.length > 0) return [];
  return [
    {
      title: 'assign',
      values: { person: manager.name },
      commands: [{ type: 'party.update', input: { id, set: { 'commitment.sponsor': manager.id } } }],
    },
  ];
}
