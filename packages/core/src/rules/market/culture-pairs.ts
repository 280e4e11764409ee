import type { Plan } from '../../plan/index.ts';
import { type PartyPair, partyPairs } from '../party-pairs.ts';
import type { Query } from '../query.ts';

type Culture = Plan['parties'][number]['culture'];

/** Pairs of which at least one party says so of its culture. */
export const culturePairs = (q: Query, field: keyof Culture): readonly PartyPair[] =>
  partyPairs(q).filter(({ one, other }) => [one, other].some(({ culture }) => culture[field] !== undefined));
