import type { Actor } from '@tandem-plan/core/change';
import { redactionMark } from '@tandem-plan/store';

/** One person of one side, in whichever role. */
export type Person = Pick<Actor, 'id' | 'party'>;

/**
 * Whether an event is this actor's. Where the name was erased from it, the party and the event's client are all that
 * is left to tell: whoever of the author's party sends under that client is taken for the author.
 */
export const isBy = (author: Person, { id, party }: Person): boolean =>
  author.party === party && (author.id === id || author.id === redactionMark);
