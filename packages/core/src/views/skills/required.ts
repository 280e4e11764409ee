import type { Plan } from '../../plan/index.ts';
import { addMonths } from '../days.ts';
import { isPresent } from '../people.ts';

type Course = Plan['courses'][number];
type Completion = Plan['completions'][number];
type Stakeholder = Plan['stakeholders'][number];

/** Whoever has to take a course and is still there. */
export const learners = (
  { requiredFor }: Course,
  person: (id: string) => Stakeholder | undefined,
  asOf: string,
): readonly Stakeholder[] =>
  requiredFor.map(person).filter((each): each is Stakeholder => each !== undefined && isPresent(each, asOf));

/**
 * The latest completion of each person and course. A failed attempt neither certifies nor takes an earlier
 * certification away.
 */
export function latestCompletions(completions: readonly Completion[]): readonly Completion[] {
  const latest = new Map<string, Completion>();
  for (const completion of completions) {
    if (completion.passed === false) continue;
    const key = `${completion.course} ${completion.stakeholder}`;
    const known = latest.get(key);
    if (known === undefined || completion.on >= known.on) latest.set(key, completion);
  }
  return [...latest.values()];
}

/** Until when a completion holds, that day included; `undefined` where it does not expire. Where it says nothing itself, the course does. */
export function expiryOf({ expires, on }: Completion, course: Course | undefined): string | undefined {
  if (expires !== undefined) return expires;
  return course?.validMonths === undefined ? undefined : addMonths(on, course.validMonths);
}
