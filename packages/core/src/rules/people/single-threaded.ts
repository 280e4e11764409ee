import { count } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

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
      'assignments.stakeholder',
      'actions.owner',
      'kpis.owner',
      'reviews.attendees',
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

/** Whoever has a part in the plan: a role, a task, a figure to answer for, a seat at a review. */
function engagedIn({ plan }: Query): ReadonlySet<string | undefined> {
  return new Set([
    ...plan.assignments.map(({ stakeholder }) => stakeholder),
    ...plan.actions.map(({ owner }) => owner),
    ...plan.kpis.map(({ owner }) => owner),
    ...plan.reviews.flatMap(({ attendees }) => attendees),
  ]);
}
