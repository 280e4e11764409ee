import type { Plan } from '../plan/index.ts';
import type { Query } from './query.ts';
import type { Handle } from './verdict.ts';

/** Evidence of what a party is able to do: the rows whose competency is asked for. */
export const competencyRows = (
  q: Query,
  party: Plan['parties'][number],
  asked: (term: string) => boolean,
): readonly Handle[] =>
  party.profile.competencies.flatMap(({ competency }, row) =>
    asked(competency) ? [q.at(party, 'parties.profile.competencies', row, 'competency')] : [],
  );
