import type { Plan } from '../../plan/index.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import type { Certifications, Holding } from './certifications.ts';
import { competenciesFrom, type CompetencyLevel, demanding, holds, reaches } from './competencies.ts';
import type { CompetencyCell, CompetencyState, TrainingCompetency } from './training-view.ts';

type Party = Plan['parties'][number];
type Stakeholder = Plan['stakeholders'][number];
type Course = Plan['courses'][number];

/** From the state in which a competency stands best. */
const order: readonly CompetencyState[] = ['held', 'training', 'unknown', 'missing'];

/** Everybody who is there and has to take a course, or holds it. */
export interface Taking {
  readonly course: Course;
  readonly person: Stakeholder;
  readonly required: boolean;
  readonly holding: Holding;
}

/**
 * What objectives need and required courses teach, against what each party states and its people have finished.
 *
 * Source: docs/skills.md#coverage
 */
export function coverage(plan: Plan, taken: readonly Taking[]): readonly TrainingCompetency[] {
  const vocabulary = vocabularyOf(plan, 'competency');
  return asked(plan, taken, vocabulary).map(({ term, objectives, courses }) => {
    const teaching = taken.map((each) => ({ ...each, teaches: teaches(each.course, term, vocabulary) }));
    const cells = plan.parties.map((party) => cellOf(party, term, teaching, vocabulary));
    return {
      term,
      name: vocabulary.nameOf(term),
      objectives: objectives.map(({ id, title }) => ({ id, title })),
      courses: courses.map(({ id, title }) => ({ id, title })),
      together: order.find((state) => cells.some((cell) => cell.state === state)) ?? 'unknown',
      cells,
    };
  });
}

interface Asked {
  readonly term: string;
  readonly objectives: Plan['objectives'][number][];
  readonly courses: Course[];
}

function asked(plan: Plan, taken: readonly Taking[], { member }: Vocabulary): readonly Asked[] {
  const rows = new Map<string, Asked>();
  const row = (written: string): Asked => {
    const term = member(written) ?? written.trim();
    const key = term.toLowerCase();
    const known = rows.get(key) ?? { term, objectives: [], courses: [] };
    rows.set(key, known);
    return known;
  };
  for (const objective of demanding(plan)) {
    for (const { objectives } of objective.needs.map(row)) {
      if (!objectives.includes(objective)) objectives.push(objective);
    }
  }
  for (const { course, required } of taken) {
    if (!required || course.competency === undefined) continue;
    const { courses } = row(course.competency);
    if (!courses.includes(course)) courses.push(course);
  }
  return [...rows.values()];
}

const teaches = ({ competency }: Course, term: string, vocabulary: Vocabulary) =>
  competency === undefined ? 'no' : holds([competency], term, vocabulary);

type Teaching = Taking & { readonly teaches: 'yes' | 'no' | 'unknown' };

function cellOf(party: Party, term: string, teaching: readonly Teaching[], vocabulary: Vocabulary): CompetencyCell {
  const own = teaching.filter(({ person, teaches: told }) => person.party === party.id && told !== 'no');
  const sure = own.filter((each) => each.teaches === 'yes');
  const trained = sure.filter(({ holding }) => holding.holds !== 'no');
  const learning = sure.filter(({ holding, required }) => required && holding.holds === 'no');
  const stated = holds(competenciesFrom(party, 'working'), term, vocabulary);
  const some = own.some(({ holding }) => holding.holds !== 'no');
  const state = stateOf(stated, trained.length > 0, learning.length > 0, some, party);
  return {
    party: party.id,
    state,
    level: levelOf(party, term, vocabulary),
    trained: countOf(trained),
    learning: countOf(learning),
    until: stated === 'yes' ? null : untilOf(sure),
    gap: state !== 'unknown' ? null : stated === 'unknown' || some ? 'undeclared' : 'not-stated',
  };
}

function stateOf(
  stated: 'yes' | 'no' | 'unknown',
  trained: boolean,
  learning: boolean,
  perhaps: boolean,
  { profile }: Party,
): CompetencyState {
  if (stated === 'yes' || trained) return 'held';
  if (learning) return 'training';
  return stated === 'unknown' || perhaps || profile.competencies.length === 0 ? 'unknown' : 'missing';
}

const countOf = (taken: readonly Taking[]): number => new Set(taken.map(({ person }) => person.id)).size;

function levelOf({ profile }: Party, term: string, { within }: Vocabulary): CompetencyLevel | null {
  let highest: CompetencyLevel | null = null;
  for (const { competency, level } of profile.competencies)
    if (within(competency, term) && (highest === null || reaches(level, highest))) highest = level;
  return highest;
}

/** The last of the days on which what they hold ends, where all of it ends soon or has ended. */
function untilOf(taken: readonly Taking[]): string | null {
  const ends = taken.flatMap(({ holding }) => (holding.on === null ? [] : [holding]));
  if (ends.some(({ holds: still }) => still === 'yes')) return null;
  return ends.reduce<string | null>(
    (last, { expires }) => (expires !== null && expires > (last ?? '') ? expires : last),
    null,
  );
}

/** Everybody who is there with every course they have to take or have taken. */
export function takenBy(
  plan: Plan,
  present: readonly Stakeholder[],
  certifications: Certifications,
): readonly Taking[] {
  return plan.courses.flatMap((course) => {
    const required = new Set(course.requiredFor);
    return present.flatMap((person) => {
      const holding = certifications(course.id, person.id);
      const has = required.has(person.id) || holding.on !== null;
      return has ? [{ course, person, required: required.has(person.id), holding }] : [];
    });
  });
}
