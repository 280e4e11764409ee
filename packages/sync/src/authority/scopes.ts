import type { Actor } from '@tandem-plan/core/change';
import { partyScope, type Scope } from '@tandem-plan/store';

/** Everyone with the plan sees what is shared; a party's annex, only that party. */
export const sees = ({ party }: Actor, scope: Scope): boolean => scope === 'shared' || scope === partyScope(party);

/** Whose annex a private scope holds. */
export const partyOf = (scope: Exclude<Scope, 'shared'>): string => scope.slice('party:'.length);
