import type { Plan } from '../plan/index.ts';
import type { Query } from './query.ts';
import type { Handle } from './verdict.ts';
import { type Meeting, type Vocabulary, vocabularyOf } from './vocabulary.ts';

type Party = Plan['parties'][number];
type Objective = Plan['objectives'][number];
type Level = Party['profile']['competencies'][number]['level'];

const ranks: Readonly<Record<Level, number>> = { basic: 0, working: 1, advanced: 2, expert: 3 };

/** What a party is able to do, at a level or above it. */
export const competenciesFrom = ({ profile }: Party, least: Level): readonly string[] =>
  profile.competencies.filter(({ level }) => ranks[level] >= ranks[least]).map(({ competency }) => competency);

/** Evidence of it: the rows whose competency is asked for. */
export const competencyRows = (q: Query, party: Party, asked: (term: string) => boolean): readonly Handle[] =>
  party.profile.competencies.flatMap(({ competency }, row) =>
    asked(competency) ? [q.at(party, 'parties.profile.competencies', row, 'competency')] : [],
  );

/** Positions among an objective's needs of what nobody is able to do or learns, and of what may be so. */
export interface CompetencyGaps {
  readonly missing: readonly number[];
  readonly unclear: readonly number[];
}

/** Whether any of these parties brings one of the needed competencies. */
export function bringsAny(holders: readonly Party[], needs: readonly string[], { plan }: Query): boolean {
  const vocabulary = vocabularyOf(plan, 'competency');
  const held = holders.flatMap((party) => competenciesFrom(party, 'working'));
  return needs.some((need) => has(held, need, vocabulary) === 'yes');
}

/**
 * Needed competencies that none of these parties has at working level or above, and that no course teaches.
 *
 * One within the needed one will do. One around it, or one nobody declared, may or may not hold it.
 */
export function competencyGaps({ needs }: Objective, holders: readonly Party[], { plan }: Query): CompetencyGaps {
  const vocabulary = vocabularyOf(plan, 'competency');
  const held = holders.flatMap((party) => competenciesFrom(party, 'working'));
  const taught = plan.courses.flatMap(({ competency }) => (competency === undefined ? [] : [competency]));
  const found = needs.map((need) => {
    const known = [has(held, need, vocabulary), vocabulary.anyMeet(taught, [need])];
    return known.includes('yes') ? 'yes' : known.includes('unknown') ? 'unknown' : 'no';
  });
  const where = (meeting: Meeting) => needs.flatMap((_, index) => (found[index] === meeting ? [index] : []));
  return { missing: where('no'), unclear: where('unknown') };
}

function has(held: readonly string[], need: string, { within, meet }: Vocabulary): Meeting {
  if (held.some((term) => within(term, need))) return 'yes';
  return held.some((term) => meet(term, need) !== 'no') ? 'unknown' : 'no';
}

/** Objectives that need a competency; what is told for context only is no matter of this plan. */
export const demanding = ({ plan }: Query): readonly Objective[] =>
  plan.objectives.filter(
    ({ needs, status = 'open', inScope }) => needs.length > 0 && status === 'open' && inScope !== false,
  );
