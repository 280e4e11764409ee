import { randomUUID } from 'node:crypto';
import type { Role } from '@tandem-plan/core/change';
import { isId } from '@tandem-plan/core/plan';
import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Session } from '../context.ts';
import { isOrigin, isName, isRole } from '../reading/kinds.ts';
import type { SessionKeys } from './keys.ts';

/** Seconds a token lasts: a page asks its host for a new one, and whoever lost access is out by then. */
export const lifetime = 600;
/** Seconds that the clocks of two of the server's processes may differ. */
const tolerance = 5;
/** Keeps other tokens that a host signs with the same key from being taken for these. */
const type = 'tandem-session+jwt';

export interface Tokens {
  issue(session: Omit<Session, 'expiresAt'>): Promise<{ readonly token: string; readonly expiresAt: number }>;
  verify(token: string): Promise<Verified>;
}

export type Verified =
  | { readonly ok: true; readonly session: Session }
  /** `origin` of a token that was good. */
  | { readonly ok: false; readonly reason: 'expired' | 'bad'; readonly origin?: string };

/** Good tokens that are remembered: a page asks many times with one, and a signature costs more to check than most answers. */
const remembered = 1000;

/** Makes and reads session tokens: JWTs under EdDSA and nothing else. */
export function createTokens(keys: SessionKeys, issuer: string, now: () => number): Tokens {
  const audience = `${issuer} plans`;
  const good = new Map<string, Session>();

  /** Only while it would still be found good: from the second it was issued in to the one it ends in. */
  function known(token: string): Session | undefined {
    const session = good.get(token);
    if (session === undefined) return undefined;
    const left = session.expiresAt - now();
    return left > 0 && left <= lifetime * 1000 ? session : undefined;
  }

  function remember(token: string, session: Session): void {
    const [oldest] = good.keys();
    if (good.size >= remembered && oldest !== undefined) good.delete(oldest);
    good.set(token, session);
  }

  return {
    async issue({ plan, actor, origin }) {
      const at = Math.floor(now() / 1000);
      const token = await new SignJWT({ plan, party: actor.party, role: actor.role, origin })
        .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: keys.signing.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(actor.id)
        .setIssuedAt(at)
        .setExpirationTime(at + lifetime)
        .setJti(randomUUID())
        .sign(keys.signing.key);
      return { token, expiresAt: (at + lifetime) * 1000 };
    },

    async verify(token) {
      const session = known(token);
      if (session !== undefined) return { ok: true, session };
      try {
        const { kid } = decodeProtectedHeader(token);
        const key = kid === undefined ? undefined : keys.verifying.get(kid);
        if (key === undefined) return { ok: false, reason: 'bad' };
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['EdDSA'],
          typ: type,
          issuer,
          audience,
          clockTolerance: tolerance,
          maxTokenAge: lifetime,
          currentDate: new Date(now()),
          requiredClaims: ['sub', 'iat', 'exp', 'jti'],
        });
        const verified = sessionOf(payload);
        if (verified === undefined) return { ok: false, reason: 'bad' };
        remember(token, verified);
        return { ok: true, session: verified };
      } catch (error) {
        if (!(error instanceof errors.JWTExpired)) return { ok: false, reason: 'bad' };
        const origin = error.payload['origin'];
        return { ok: false, reason: 'expired', ...(isOrigin(origin) ? { origin } : {}) };
      }
    },
  };
}

function sessionOf({ sub, exp, ...claims }: JWTPayload): Session | undefined {
  const { plan, party, role, origin } = claims;
  if (!isId(plan) || !isName(sub) || !isId(party) || !isRole(role) || !isOrigin(origin)) return undefined;
  if (exp === undefined) return undefined;
  const granted: Role = role;
  return { plan, actor: { id: sub, party, role: granted }, origin, expiresAt: exp * 1000 };
}
