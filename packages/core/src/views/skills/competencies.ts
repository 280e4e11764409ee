import type { Plan } from '../../plan/index.ts';
import { type Meeting, type Vocabulary, vocabularyOf } from '../vocabulary.ts';

type Party = Plan['parties'][number];
type Objective = Plan['objectives'][number];
export type CompetencyLevel = Party['profile']['competencies'][number]['level'];

const ranks: Readonly<Record<CompetencyLevel, number>> = { basic: 0, working: 1, advanced: 2, expert: 3 };

/** Whether somebody at one level is able to do what takes another. */
export const reaches = (level: CompetencyLevel, least: CompetencyLevel): boolean => ranks[level] >= ranks[least];

/** What a party is able to do, at a level or above it. */
export const competenciesFrom = ({ profile }: Party, least: CompetencyLevel): readonly string[] =>
  profile.competencies.filter(({ level }) => reaches(level, least)).map(({ competency }) => competency);

/**
 * Whether any of these competencies is the needed one. One within it will do. One around it, or one nobody declared,
 * may or may not hold it.
 */
export function holds(held: readonly string[], need: string, { within, meet }: Vocabulary): Meeting {
  if (held.some((term) => within(term, need))) return 'yes';
  return held.some((term) => meet(term, need) !== 'no') ? 'unknown' : 'no';
}

/** Positions among an objective's needs of what nobody is able to do or learns, and of what may be so. */
export interface CompetencyGaps {
  readonly missing: readonly number[];
  readonly unclear: readonly number[];
}

/** Whether one of these parties brings one of the needed competencies. */
export function bringsAny(
  holders: readonly Party[],
  needs: readonly string[],
  plan: Pick<Plan, 'dimensions'>,
): boolean {
  const vocabulary = vocabularyOf(plan, 'competency');
  const held = holders.flatMap((party) => competenciesFrom(party, 'working'));
  return needs.some((need) => holds(held, need, vocabulary) === 'yes');
}

/** Needed competencies that none of these parties has at working level or above, and that no course teaches. */
export function competencyGaps(
  { needs }: Objective,
  holders: readonly Party[],
  plan: Pick<Plan, 'dimensions' | 'courses'>,
): CompetencyGaps {
  const vocabulary = vocabularyOf(plan, 'competency');
  const held = holders.flatMap((party) => competenciesFrom(party, 'working'));
  const taught = plan.courses.flatMap(({ competency }) => (competency === undefined ? [] : [competency]));
  const found = needs.map((need) => {
    const known = [holds(held, need, vocabulary), vocabulary.anyMeet(taught, [need])];
    return known.includes('yes') ? 'yes' : known.includes('unknown') ? 'unknown' : 'no';
  });
  const where = (meeting: Meeting) => needs.flatMap((_, index) => (found[index] === meeting ? [index] : []));
  return { missing: where('no'), unclear: where('unknown') };
}

/** Objectives that need a competency; what is told for context only is no matter of this plan. */
export const demanding = ({ objectives }: Pick<Plan, 'objectives'>): readonly Objective[] =>
  objectives.filter(
    ({ needs, status = 'open', inScope }) => needs.length > 0 && status === 'open' && inScope !== false,
  );
