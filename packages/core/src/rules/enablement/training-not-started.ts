import type { Plan } from '../../plan/index.ts';
import { daysBetween, learners } from '../../views/index.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A course that is due soon, or was, and people who have not begun. Subjects: courses that people have to take. Reason and examples: docs/rules/training-not-started.md */
export const trainingNotStarted = defineRule({
  id: 'training-not-started',
  meta: {
    category: 'enablement',
    severity: 'warning',
    weight: 2,
    cause: 'effort',
    reads: [
      'courses.title',
      'courses.due',
      'courses.requiredFor',
      'completions.course',
      'completions.stakeholder',
      'stakeholders.name',
      'stakeholders.left',
    ],
    alone: 'courses',
    messages: ['soon', 'past'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(30) },
  subjects: (q, { options }) =>
    q.plan.courses.filter(
      (course) =>
        course.due !== undefined &&
        daysBetween(q.asOf, course.due) <= options.within &&
        learnersOf(course, q).length > 0,
    ),
  refs: one('course'),
  test(course, q, { asOf }) {
    const { id, title, due = asOf } = course;
    const begun = new Set(q.plan.completions.flatMap((it) => (it.course === id ? [it.stakeholder] : [])));
    const idle = learnersOf(course, q).filter((person) => !begun.has(person.id));
    if (idle.length === 0) return pass;
    return fail(
      due < asOf ? 'past' : 'soon',
      { course: title, due, people: idle.map(({ name }) => name) },
      {
        extent: idle.length,
        subjects: idle.map((person) => ({ type: 'stakeholder', id: person.id })),
        evidence: [q.at(course, 'courses.due'), ...idle.map((person) => q.at(person, 'stakeholders.name'))],
      },
    );
  },
});

const learnersOf = (course: Plan['courses'][number], q: Query) =>
  learners(course, (id) => q.get('stakeholders', id), q.asOf);
