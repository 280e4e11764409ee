import { type Plan, positionIn } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { expiryOf, latestCompletions } from './required.ts';
import type { TrainingLearner, TrainingState } from './training-view.ts';

type Course = Plan['courses'][number];
type Completion = Plan['completions'][number];

/** What a person holds of a course on a day. */
export type Holding = Pick<TrainingLearner, 'on' | 'score' | 'expires' | 'failed'> & {
  readonly holds: 'yes' | 'soon' | 'no';
};

/** Asked for a course and a person. */
export type Certifications = (course: string, stakeholder: string) => Holding;

const nothing: Holding = { on: null, score: null, expires: null, failed: null, holds: 'no' };
const keyOf = ({ course, stakeholder }: Pick<Completion, 'course' | 'stakeholder'>) => `${course} ${stakeholder}`;

/**
 * Who held what on a day. What was finished later does not count yet.
 *
 * @param within days before its end from which on a certification expires soon
 */
export function certificationsOf({ completions, courses }: Plan, asOf: string, within: number): Certifications {
  const known = completions.filter(({ on }) => on <= asOf);
  const failed = new Map<string, string>();
  for (const each of known)
    if (each.passed === false && each.on >= (failed.get(keyOf(each)) ?? '')) failed.set(keyOf(each), each.on);
  const held = new Map<string, Holding>();
  const soon = addDays(asOf, within);
  for (const each of latestCompletions(known)) {
    const expires = expiryOf(each, courses[positionIn(courses, each.course)]);
    const lost = failed.get(keyOf(each));
    held.set(keyOf(each), {
      on: each.on,
      score: each.score ?? null,
      expires: expires ?? null,
      failed: lost !== undefined && lost > each.on ? lost : null,
      holds: expires === undefined || expires > soon ? 'yes' : expires < asOf ? 'no' : 'soon',
    });
  }
  return (course, stakeholder) => {
    const key = keyOf({ course, stakeholder });
    return held.get(key) ?? { ...nothing, failed: failed.get(key) ?? null };
  };
}

/** How somebody stands who has to take a course. */
export function stateOf({ holds, on }: Holding, { due }: Course, asOf: string): TrainingState {
  if (holds === 'yes') return 'done';
  if (holds === 'soon') return 'expiring';
  if (on !== null) return 'expired';
  return due !== undefined && due < asOf ? 'overdue' : 'open';
}
