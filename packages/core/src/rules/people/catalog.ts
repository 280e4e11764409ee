import { functionAbsent } from './function-absent.ts';
import { partnerMicromanaged } from './partner-micromanaged.ts';
import { planUnseen } from './plan-unseen.ts';
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
  planUnseen,
  partnerMicromanaged,
  rasciPartyAbsent,
  rasciNoAccountable,
  rasciNoResponsible,
  rasciMultipleAccountable,
  functionAbsent,
  rasciOverloaded,
  rasciSeveralRoles,
  rasciTooManyConsulted,
];
