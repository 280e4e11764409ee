import type { Actor, Role } from '@tandem-plan/core/change';
import type { Host } from '../replica/host.ts';
import { inTime } from '../replica/in-time.ts';
import { WireError } from '../wire.ts';

/** What a session token says of its bearer. Nobody here can tell whether it is genuine: the server does. */
export interface TokenClaims {
  readonly actor: Actor;
  /** Milliseconds it lasts, where it says so. */
  readonly lasts: number | undefined;
}

export interface Tokens {
  /** A token that should hold for the next question, and who it is for. */
  get(): Promise<{ readonly token: string; readonly actor: Actor }>;
  /** The server did not take this one: the next `get` asks for another. */
  spoil(token: string): void;
}

/** How long before its end a token is given up: a question takes a while. */
const early = 30_000;

/** How long a host has to answer: whoever waits for it cannot be reached meanwhile. */
const patience = 30_000;

const roles: readonly Role[] = ['lead', 'editor', 'viewer'];

interface Held {
  readonly token: string;
  readonly actor: Actor;
  readonly until: number;
}

export interface TokenOptions {
  readonly getToken: () => Promise<string>;
  readonly host: Pick<Host, 'after'>;
  /** Milliseconds since some start. */
  readonly elapsed: () => number;
  /** Whose tokens they have to be; those of whom the first one names, unless given. */
  readonly actor?: Actor | undefined;
}

/**
 * Asks the host for tokens, all of one person, and keeps the latest in memory only. When one ends is counted from when
 * it was asked for, since this device's clock may be wrong.
 */
export function createTokens({ getToken, host, elapsed, actor: known }: TokenOptions): Tokens {
  let whose = known;
  let held: Held | undefined;
  let asking: Promise<Held> | undefined;

  async function ask(): Promise<Held> {
    const from = elapsed();
    let token: string;
    try {
      token = await getToken();
    } catch (error) {
      throw new WireError('unreachable', 'getToken gave no token', { cause: error });
    }
    const { actor, lasts } = readClaims(token);
    whose ??= actor;
    // Somebody else may have signed in meanwhile: what the one did would be sent in the other's name. A role may change,
    // since the server judges by the token's.
    if (actor.id !== whose.id || actor.party !== whose.party) {
      throw new WireError(
        'refused',
        `getToken: expected a token of "${whose.id}" of "${whose.party}", got one of "${actor.id}" of "${actor.party}"`,
      );
    }
    // A short one is used for half of its life.
    const until = lasts === undefined ? Number.POSITIVE_INFINITY : from + Math.max(lasts - early, lasts / 2);
    held = { token, actor, until };
    return held;
  }

  return {
    async get() {
      if (held !== undefined && elapsed() < held.until) return held;
      // A token that comes late is held all the same, for the next question.
      asking ??= inTime(host, patience, ask(), () =>
        Promise.reject(new WireError('unreachable', `getToken gave no token within ${patience / 1000} s`)),
      ).finally(() => {
        asking = undefined;
      });
      return asking;
    },
    spoil(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

/** @throws WireError if it is no session token */
export function readClaims(token: unknown): TokenClaims {
  const claims = payloadOf(token);
  const { sub, party, role, iat, exp } = claims;
  const known = roles.find((each) => each === role);
  if (typeof sub !== 'string' || typeof party !== 'string' || known === undefined) {
    throw new WireError('refused', 'getToken: expected a session token with sub, party and role');
  }
  const lasts = typeof iat === 'number' && typeof exp === 'number' ? (exp - iat) * 1000 : undefined;
  return { actor: { id: sub, party, role: known }, lasts };
}

function payloadOf(token: unknown): Readonly<Record<string, unknown>> {
  const part = typeof token === 'string' ? (token.split('.')[1] ?? '') : '';
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    throw new WireError('refused', 'getToken: expected a session token, a JWT', { cause: error });
  }
}
