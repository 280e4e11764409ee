import { count } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { engagedIn, engagedReads } from './engaged.ts';

/** A partnership that hangs on one or two people. Subjects: parties. Reason and examples: docs/rules/single-threaded.md */
export const singleThreaded = defineRule({
  id: 'single-threaded',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [
      'parties.name',
      'parties.profile.employees',
      'stakeholders.party',
      'stakeholders.name',
      'stakeholders.left',
      'stakeholders.exposure',
      ...engagedReads,
    ],
    messages: ['few', 'unknownSize'],
    stages: ['proposed', 'agreed', 'active'],
    folds: ['function-absent', 'rasci-party-absent'],
  },
  options: { people: count(3, 1), size: count(10) },
  subjects: (q, { options }) =>
    q.plan.parties.filter(({ profile }) => profile.employees === undefined || profile.employees >= options.size),
  refs: one('party'),
  test(party, q, { options }) {
    const active = engagedIn(q);
    const people = q
      .stakeholdersOf(party.id)
      .filter(
        ({ left, id, exposure }) => (left === undefined || left > q.asOf) && (active.has(id) || exposure.length > 0),
      );
    if (people.length >= options.people) return pass;
    const values = {
      party: party.name,
      people: people.length,
      needed: options.people,
      names: people.map(({ name }) => name),
    };
    if (party.profile.employees === undefined) return cannotTell('unknownSize', values);
    return fail('few', values, {
      extent: options.people - people.length,
      subjects: people.map(({ id }) => ({ type: 'stakeholder', id })),
      evidence: [
        q.at(party, 'parties.profile.employees'),
        ...people.map((person) => q.at(person, 'stakeholders.name')),
      ],
    });
  },
});
