import { rasciMultipleAccountable } from './rasci-multiple-accountable.ts';
import { rasciNoAccountable } from './rasci-no-accountable.ts';
import { rasciNoResponsible } from './rasci-no-responsible.ts';
import { rasciOverloaded } from './rasci-overloaded.ts';
import { rasciPartyAbsent } from './rasci-party-absent.ts';
import { rasciSeveralRoles } from './rasci-several-roles.ts';
import { rasciTooManyConsulted } from './rasci-too-many-consulted.ts';
import { singleThreaded } from './single-threaded.ts';
import type { Rule } from '../rule.ts';

/** The rules on people, in a channel director's order. */
export const people: readonly Rule[] = [
  singleThreaded,
  rasciPartyAbsent,
  rasciNoAccountable,
  rasciNoResponsible,
  rasciMultipleAccountable,
  rasciOverloaded,
  rasciSeveralRoles,
  rasciTooManyConsulted,
];
