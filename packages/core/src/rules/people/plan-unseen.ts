import { daysBetween } from '../../views/index.ts';
import { isPresent } from '../live.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { engagedIn, engagedReads } from './engaged.ts';

/** Somebody the plan counts on has never opened it. Subjects: people with a part in it. Reason and examples: docs/rules/plan-unseen.md */
export const planUnseen = defineRule({
  id: 'plan-unseen',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: [
      'plan.period',
      'parties.name',
      'stakeholders.party',
      'stakeholders.name',
      'stakeholders.joined',
      'stakeholders.left',
      'stakeholders.exposure',
      ...engagedReads,
    ],
    messages: ['unseen', 'noExposure'],
    stages: ['active'],
  },
  options: { grace: days(14) },
  subjects(q, { options }) {
    const engaged = engagedIn(q);
    return q.plan.stakeholders.filter(
      (person) =>
        engaged.has(person.id) &&
        isPresent(person, q.asOf) &&
        daysBetween(person.joined ?? q.plan.period.start, q.asOf) > options.grace,
    );
  },
  refs: one('stakeholder'),
  test(person, q) {
    if (person.exposure.length > 0) return pass;
    const values = { person: person.name, party: q.get('parties', person.party)?.name ?? person.party };
    // Where nobody ever opened it, it is likely read somewhere that does not tell.
    if (!q.plan.stakeholders.some(({ exposure }) => exposure.length > 0)) return cannotTell('noExposure', values);
    const since = person.joined ?? q.plan.period.start;
    return fail(
      'unseen',
      { ...values, since },
      {
        extent: daysBetween(since, q.asOf),
        at: q.at(person, 'stakeholders.exposure'),
        evidence: [q.at(person, 'stakeholders.name'), q.at(person, 'stakeholders.joined')],
      },
    );
  },
});
