import type { Plan } from '../../plan/index.ts';
import { newId } from '../fix.ts';
import { isPresent } from '../live.ts';
import type { Query } from '../query.ts';
import type { Fix } from '../report.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Party = Plan['parties'][number];

/** Nobody is named to turn to when things go wrong. Subject: the plan. Reason and examples: docs/rules/escalation-ladder-missing.md */
export const escalationLadderMissing = defineRule({
  id: 'escalation-ladder-missing',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      'plan.title',
      'parties.name',
      'parties.commitment.sponsor',
      'stakeholders.party',
      'stakeholders.name',
      'stakeholders.left',
      'stakeholders.lead',
      'escalationLevels.level',
      'escalationLevels.people',
    ],
    messages: ['none', 'partyMissing'],
    fixes: ['setUp'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) => [q.plan],
  refs: wholePlan,
  test(plan, q) {
    const absent = plan.parties.filter(({ id }) => !isOnLadder(id, q));
    if (absent.length === 0) return pass;
    const [first] = [...plan.escalationLevels].sort((a, b) => a.level - b.level);
    const missing = absent.map(({ name }) => name);
    const subjects = absent.map(({ id }) => ({ type: 'party', id }));
    if (first === undefined)
      return fail('none', { parties: missing }, { evidence: [q.at(plan, 'plan.title')], fixes: setUp(absent, q) });
    return fail(
      'partyMissing',
      { parties: missing },
      {
        subjects,
        at: q.at(first, 'escalationLevels.people'),
        evidence: [q.at(first, 'escalationLevels.people'), ...absent.map((party) => q.at(party, 'parties.name'))],
      },
    );
  },
});

const isOnLadder = (party: string, q: Query): boolean =>
  q.plan.escalationLevels.some(({ people }) =>
    people.some((row) => {
      const person = q.get('stakeholders', row.stakeholder);
      return row.party === party && person !== undefined && isPresent(person, q.asOf);
    }),
  );

/** A first rung with each party's sponsor, or else the person who speaks for it. */
function setUp(parties: readonly Party[], q: Query): readonly Fix[] {
  const people = parties.flatMap(({ id, commitment }) => {
    const present = q.stakeholdersOf(id).filter((person) => isPresent(person, q.asOf));
    const person = present.find((one) => one.id === commitment.sponsor) ?? present.find(({ lead }) => lead === true);
    return person === undefined ? [] : [{ party: id, person }];
  });
  if (people.length < parties.length) return [];
  const rows = people.map(({ party, person }) => ({ party, stakeholder: person.id }));
  const record = { id: newId('level'), level: 1, people: rows };
  return [
    {
      title: 'setUp',
      values: { people: people.map(({ person }) => person.name) },
      commands: [{ type: 'escalation-level.add', input: { record } }],
    },
  ];
}
