import type { Plan } from '../../plan/index.ts';
import { isPresent } from '../live.ts';
import type { Query } from '../query.ts';

/** The person who speaks for a party, if one is marked and still there. Reads `stakeholders.lead` and `.left`. */
export const speakerOf = (q: Query, party: string): Plan['stakeholders'][number] | undefined =>
  q.stakeholdersOf(party).find((person) => person.lead === true && isPresent(person, q.asOf));
