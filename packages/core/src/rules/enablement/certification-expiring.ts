import type { Plan } from '../../plan/index.ts';
import { daysBetween, expiryOf, isPresent, latestCompletions } from '../../views/index.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Completion = Plan['completions'][number];

interface Certification {
  readonly id: string;
  readonly completion: Completion;
  readonly expires: string;
}

/** A certification that runs out. Subjects: the latest completion of each person and course that expires. Reason and examples: docs/rules/certification-expiring.md */
export const certificationExpiring = defineRule({
  id: 'certification-expiring',
  meta: {
    category: 'enablement',
    severity: 'warning',
    weight: 2,
    cause: 'capability',
    reads: [
      'completions.course',
      'completions.stakeholder',
      'completions.on',
      'completions.passed',
      'completions.expires',
      'courses.title',
      'courses.validMonths',
      'stakeholders.name',
      'stakeholders.left',
    ],
    messages: ['expiring', 'expired'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(60) },
  subjects: certifications,
  refs: ({ id }) => [{ type: 'completion', id }],
  test({ completion, expires }, q, { asOf, options }) {
    const left = daysBetween(asOf, expires);
    if (left > options.within) return pass;
    const course = q.get('courses', completion.course);
    const person = q.get('stakeholders', completion.stakeholder);
    const values = { course: course?.title, person: person?.name, expires };
    return fail(left < 0 ? 'expired' : 'expiring', values, {
      extent: -left,
      subjects: [{ type: 'stakeholder', id: completion.stakeholder }],
      at: q.at(completion, 'completions.expires'),
      evidence:
        completion.expires === undefined && course !== undefined
          ? [q.at(completion, 'completions.on'), q.at(course, 'courses.validMonths')]
          : [q.at(completion, 'completions.expires')],
    });
  },
});

function certifications(q: Query): readonly Certification[] {
  return latestCompletions(q.plan.completions).flatMap((completion) => {
    const person = q.get('stakeholders', completion.stakeholder);
    const expires = expiryOf(completion, q.get('courses', completion.course));
    return expires === undefined || person === undefined || !isPresent(person, q.asOf)
      ? []
      : [{ id: completion.id, completion, expires }];
  });
}
