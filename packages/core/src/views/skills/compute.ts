import { isDay, type Plan, positionIn } from '../../plan/index.ts';
import { daysBetween } from '../days.ts';
import { isPresent } from '../people.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type Certifications, certificationsOf, stateOf } from './certifications.ts';
import { coverage, takenBy } from './coverage.ts';
import { engagementOf } from './engagement.ts';
import { learners } from './required.ts';
import type {
  TrainingCounts,
  TrainingCourse,
  TrainingFeedback,
  TrainingLearner,
  TrainingPerson,
  TrainingView,
} from './training-view.ts';

interface TrainingOptions {
  /** ISO day the plan is looked at. */
  readonly asOf: string;
  /** Days before its end from which on a certification expires soon. 60 when left out. */
  readonly within?: number;
}

/**
 * What the parties' people are able to do, have to learn and have learnt, how often they come to the training, and what
 * they said of it.
 *
 * Source: docs/skills.md
 */
export function trainingView(plan: Plan, { asOf, within = 60 }: TrainingOptions): TrainingView {
  if (!isDay(asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${asOf}"`);
  const present = plan.stakeholders.filter((person) => isPresent(person, asOf));
  const certifications = certificationsOf(plan, asOf, within);
  const courses = plan.courses
    .map((course) => courseOf(plan, course, certifications, asOf))
    .filter((course) => course.learners.length > 0);
  const people = peopleOf(present, courses);
  const asked = new Set(people.map(({ party }) => party));
  const recorded = new Set(plan.visits.map(({ party }) => party));
  return {
    asOf,
    parties: plan.parties.map(({ id, name }) => ({ id, name })),
    competencies: coverage(plan, takenBy(plan, present, certifications)),
    courses,
    people,
    engagement: plan.parties
      .filter(({ id }) => asked.has(id) || recorded.has(id))
      .map(({ id }) => {
        const own = present.filter(({ party }) => party === id).map((person) => person.id);
        return engagementOf(plan, id, new Set(own), asOf);
      }),
    feedback: feedbackOf(plan, asOf),
  };
}

function courseOf(
  plan: Plan,
  course: Plan['courses'][number],
  certifications: Certifications,
  asOf: string,
): TrainingCourse {
  const person = (id: string) => plan.stakeholders[positionIn(plan.stakeholders, id)];
  const told = learners(course, person, asOf).map(({ id, name, party }): TrainingLearner => {
    const { holds, ...holding } = certifications(course.id, id);
    return { stakeholder: id, name, party, state: stateOf({ holds, ...holding }, course, asOf), ...holding };
  });
  const { id, title, competency, due, languages } = course;
  return {
    id,
    title,
    competency: competency === undefined ? null : vocabularyOf(plan, 'competency').nameOf(competency),
    due: due ?? null,
    languages,
    learners: told,
    counts: countsOf(told),
  };
}

function countsOf(told: readonly TrainingLearner[]): TrainingCounts {
  const count = (asked: TrainingLearner['state']) => told.filter(({ state }) => state === asked).length;
  const expiring = count('expiring');
  return {
    required: told.length,
    done: count('done') + expiring,
    expiring,
    expired: count('expired'),
    overdue: count('overdue'),
    open: count('open'),
  };
}

function peopleOf(
  present: readonly Plan['stakeholders'][number][],
  courses: readonly TrainingCourse[],
): readonly TrainingPerson[] {
  const by = new Map<string, TrainingLearner[]>();
  for (const course of courses)
    for (const learner of course.learners)
      by.set(learner.stakeholder, [...(by.get(learner.stakeholder) ?? []), learner]);
  return present.flatMap(({ id, name, party }) => {
    const told = by.get(id);
    return told === undefined ? [] : [{ stakeholder: id, name, party, counts: countsOf(told) }];
  });
}

function feedbackOf({ feedback, courses, stakeholders }: Plan, asOf: string): readonly TrainingFeedback[] {
  const told = feedback
    .filter(({ on }) => on <= asOf)
    .flatMap(({ id, course, by, on, text, outcome = '' }): TrainingFeedback[] => {
      const about = courses[positionIn(courses, course)];
      const person = stakeholders[positionIn(stakeholders, by)];
      if (about === undefined || person === undefined) return [];
      const changed = outcome.trim() === '' ? null : outcome;
      const days = daysBetween(on, asOf);
      return [{ id, course: about.title, by: person.name, party: person.party, on, text, outcome: changed, days }];
    });
  const waiting = told.filter(({ outcome }) => outcome === null).sort((a, b) => b.days - a.days);
  return [...waiting, ...told.filter(({ outcome }) => outcome !== null).sort((a, b) => a.days - b.days)];
}
