import type { Plan } from '../plan/index.ts';
import type { Query } from './query.ts';
import type { SubjectRef } from './report.ts';

export { isPartner } from '../views/index.ts';

type Party = Plan['parties'][number];

/** Two parties, in the plan's order. */
export interface PartyPair {
  readonly one: Party;
  readonly other: Party;
}

/** Every two parties of the plan. */
export const partyPairs = ({ plan: { parties } }: Query): readonly PartyPair[] =>
  parties.flatMap((one, index) => parties.slice(index + 1).map((other) => ({ one, other })));

/** `refs` of rules on pairs of parties. */
export const bothParties = ({ one, other }: PartyPair): readonly SubjectRef[] => [
  { type: 'party', id: one.id },
  { type: 'party', id: other.id },
];
