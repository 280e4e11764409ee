import type { Role } from '@tandem-plan/core/change';
import { isId } from '@tandem-plan/core/plan';
import { partyScope, type Scope } from '@tandem-plan/store';

const roles: Readonly<Record<Role, true>> = { lead: true, editor: true, viewer: true };

export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(roles, value);

/** As an event's envelope takes it. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\p{C}]{1,200}$/u.test(value);

/** An origin as browsers send it: scheme, host and, where it is not the usual one, port. */
export const isOrigin = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).origin === value;

/** Random letters that a device or a tab chose for itself. */
export const isClient = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value);

export function isScope(value: unknown): value is Scope {
  if (typeof value !== 'string') return false;
  const party = value.replace(/^party:/, '');
  return value === 'shared' || (value === partyScope(party) && isId(party));
}
