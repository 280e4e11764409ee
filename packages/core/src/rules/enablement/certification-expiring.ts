import type { Plan } from '../../plan/index.ts';
import { addMonths, daysBetween } from '../../views/index.ts';
import { isPresent } from '../live.ts';
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

/** A failed attempt neither certifies nor takes an earlier certification away. */
function certifications(q: Query): readonly Certification[] {
  const latest = new Map<string, Completion>();
  for (const completion of q.plan.completions) {
    if (completion.passed === false) continue;
    const key = `${completion.course} ${completion.stakeholder}`;
    const known = latest.get(key);
    if (known === undefined || completion.on >= known.on) latest.set(key, completion);
  }
  return [...latest.values()].flatMap((completion) => {
    const person = q.get('stakeholders', completion.stakeholder);
    const expires = completion.expires ?? endOf(completion, q);
    return expires === undefined || person === undefined || !isPresent(person, q.asOf)
      ? []
      : [{ id: completion.id, completion, expires }];
  });
}

/** Where it says nothing itself, the course says how long it holds. */
function endOf({ course, on }: Completion, q: Query): string | undefined {
  const months = q.get('courses', course)?.validMonths;
  return months === undefined ? undefined : addMonths(on, months);
}
