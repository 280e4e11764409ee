import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { isPresent } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** A course that people have to take in a language they do not work in. Subjects: courses required of parties that state their languages. Reason and examples: docs/rules/course-not-translated.md */
export const courseNotTranslated = defineRule({
  id: 'course-not-translated',
  meta: {
    category: 'enablement',
    severity: 'warning',
    weight: 2,
    cause: 'capability',
    reads: [
      'courses.title',
      'courses.languages',
      'courses.requiredFor',
      'stakeholders.party',
      'stakeholders.left',
      'parties.name',
      'parties.profile.languages',
    ],
    alone: 'courses',
    messages: ['foreign', 'noLanguages'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.courses.filter((course) => audience(course, q).length > 0),
  refs: one('course'),
  test(course, q) {
    const { title, languages } = course;
    if (languages.length === 0) return cannotTell('noLanguages', { course: title });
    const spoken = new Set(languages.map(primary));
    const shutOut = audience(course, q).filter(
      ({ profile }) => !profile.languages.some((language) => spoken.has(primary(language))),
    );
    if (shutOut.length === 0) return pass;
    return fail(
      'foreign',
      { course: title, languages, parties: shutOut.map(({ name }) => name) },
      {
        extent: shutOut.length,
        subjects: shutOut.map(({ id }) => ({ type: 'party', id })),
        at: q.at(course, 'courses.languages'),
        evidence: [
          q.at(course, 'courses.languages'),
          ...shutOut.map((party) => q.at(party, 'parties.profile.languages')),
        ],
      },
    );
  },
});

/** Parties whose people have to take it, as far as they state their languages. */
function audience({ requiredFor }: Plan['courses'][number], q: Query) {
  const people = requiredFor.flatMap((id) => q.get('stakeholders', id) ?? []);
  const parties = new Set(people.filter((person) => isPresent(person, q.asOf)).map(({ party }) => party));
  return q.plan.parties.filter(({ id, profile }) => parties.has(id) && profile.languages.length > 0);
}

/** `de` of `de-AT`. */
const primary = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
