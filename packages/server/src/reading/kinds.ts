import type { Role } from '@tandem-plan/core/change';

const roles: Readonly<Record<Role, true>> = { lead: true, editor: true, viewer: true };

export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(roles, value);

/** As an event's envelope takes it. */
export const isPerson = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\p{C}]{1,200}$/u.test(value);

/** An origin as browsers send it: scheme, host and, where it is not the usual one, port. */
export const isOrigin = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).origin === value;
