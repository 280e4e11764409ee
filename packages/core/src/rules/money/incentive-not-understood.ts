import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../../views/index.ts';
import { isPresent } from '../live.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { isOffered } from './offered.ts';

type Incentive = Plan['incentives'][number];

/** A reward of which those who could earn it do not know. Subjects: incentives not withdrawn, for people who are there. Reason and examples: docs/rules/incentive-not-understood.md */
export const incentiveNotUnderstood = defineRule({
  id: 'incentive-not-understood',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: [
      'incentives.title',
      'incentives.whom',
      'incentives.told',
      'incentives.acknowledged',
      'incentives.withdrawn',
      'stakeholders.name',
      'stakeholders.left',
    ],
    alone: 'incentives',
    messages: ['notTold', 'notAcknowledged'],
    fixes: ['told'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(14) },
  subjects: (q) =>
    q.plan.incentives.filter((incentive) => isOffered(incentive, q.asOf) && peopleOf(incentive, q).length > 0),
  refs: one('incentive'),
  test(incentive, q, { asOf, options }) {
    const { id, title, told, acknowledged } = incentive;
    const people = peopleOf(incentive, q);
    const known = new Set(acknowledged.map(({ by }) => by));
    const missing = people.filter((person) => !known.has(person.id));
    if (missing.length === 0) return pass;
    const names = missing.map(({ name }) => name);
    const subjects = missing.map((person) => ({ type: 'stakeholder', id: person.id }));
    if (told === undefined || told > asOf)
      return fail(
        'notTold',
        { incentive: title, people: names },
        {
          subjects,
          at: q.at(incentive, 'incentives.told'),
          evidence: [q.at(incentive, 'incentives.title'), q.at(incentive, 'incentives.whom')],
          fixes: [
            {
              title: 'told',
              values: { on: asOf },
              commands: [{ type: 'incentive.update', input: { id, set: { told: asOf } } }],
            },
          ],
        },
      );
    const ago = daysBetween(told, asOf);
    if (ago <= options.within) return pass;
    return fail(
      'notAcknowledged',
      { incentive: title, people: names, told, days: ago },
      {
        subjects,
        extent: missing.length / people.length,
        at: q.at(incentive, 'incentives.acknowledged'),
        evidence: [q.at(incentive, 'incentives.told'), q.at(incentive, 'incentives.acknowledged')],
      },
    );
  },
});

/** Those it is for who have not left. */
const peopleOf = ({ whom }: Incentive, q: Query) =>
  whom.flatMap((id) => {
    const person = q.get('stakeholders', id);
    return person !== undefined && isPresent(person, q.asOf) ? [person] : [];
  });
