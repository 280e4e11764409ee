import type { Context, MiddlewareHandler } from 'hono';
import type { Authorize, ServerEnv, Session } from '../context.ts';
import { createMeter, type LimitOptions } from '../limits.ts';
import { Problem } from '../problem.ts';
import { bearer } from './bearer.ts';
import type { Tokens } from './token.ts';

export interface GuardOptions {
  readonly tokens: Tokens;
  readonly authorize: Authorize;
  readonly addressOf: (request: Request) => string | undefined;
  readonly limits: LimitOptions;
}

export interface Guard {
  readonly forHost: MiddlewareHandler<ServerEnv>;
  readonly only: (authorize: Authorize) => MiddlewareHandler<ServerEnv>;
  readonly forSession: MiddlewareHandler<ServerEnv>;
  readonly session: (context: Context<ServerEnv>) => Session;
  readonly spend: (context: Context<ServerEnv>, points: number) => Promise<void>;
}

const challenge = { 'www-authenticate': 'Bearer' };

/** Who may ask what: nobody anything, unless it is the host's backend or holds a good token for the plan. */
export function createGuard({ tokens, authorize, addressOf, limits }: GuardOptions): Guard {
  const actors = createMeter('actor', limits.actor ?? { points: 3000, seconds: 60 });
  const parties = createMeter('party', limits.party ?? { points: 30_000, seconds: 60 });
  const failures = createMeter('address', limits.failures ?? { points: 60, seconds: 60 });

  /**
   * Lets a request in by its credentials, or counts the failure against where it came from. Good ones are let in
   * whatever was counted: many people share an address, and one of them must not shut out the others.
   */
  async function admit<T>(request: Request, open: () => Promise<T>): Promise<T> {
    try {
      return await open();
    } catch (error) {
      // A token that ran out is no attempt at anything.
      const failed = error instanceof Problem && error.code !== 'token-expired';
      const address = failed ? addressOf(request) : undefined;
      if (address !== undefined) await failures.spend(address, 1);
      throw error;
    }
  }

  const only =
    (allows: Authorize): MiddlewareHandler<ServerEnv> =>
    async (context, next) => {
      await admit(context.req.raw, async () => {
        // Whatever else a host's function gives by mistake lets nobody in.
        if ((await allows(context.req.raw)) === true) return;
        throw new Problem('host-only', { headers: challenge });
      });
      await next();
    };

  async function sessionOf(context: Context<ServerEnv>): Promise<Session> {
    const token = bearer(context.req.raw);
    if (token === undefined) throw new Problem('no-token', { headers: challenge });
    const verified = await tokens.verify(token);
    const origin = context.req.header('origin');
    const held = verified.ok ? verified.session.origin : verified.origin;
    if (origin !== undefined && held !== undefined && held !== origin) {
      throw new Problem('other-origin', { headers: challenge });
    }
    if (!verified.ok) {
      throw new Problem(verified.reason === 'expired' ? 'token-expired' : 'bad-token', {
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      });
    }
    return verified.session;
  }

  function session(context: Context<ServerEnv>): Session {
    const found = context.get('session');
    if (found === undefined) throw new Error('A route that asks for its session is not behind forSession');
    return found;
  }

  async function spend(context: Context<ServerEnv>, points: number): Promise<void> {
    const { plan, actor } = session(context);
    // The actor first: what one is refused takes nothing from the others of their party.
    context.set('rate', await actors.spend(`${plan} ${actor.party} ${actor.id}`, points));
    await parties.spend(`${plan} ${actor.party}`, points);
  }

  return {
    forHost: only(authorize),
    only,
    async forSession(context, next) {
      const admitted = await admit(context.req.raw, () => sessionOf(context));
      context.set('session', admitted);
      await spend(context, 1);
      // Another plan's id answers as one that nobody has.
      if (context.req.param('id') !== admitted.plan) throw new Problem('unknown-plan');
      await next();
    },
    session,
    spend,
  };
}
