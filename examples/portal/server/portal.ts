import { serveStatic } from '@hono/node-server/serve-static';
import { createHandler, hostKey } from '@tandem-plan/server';
import type { PlanLog } from '@tandem-plan/store';
import { createAuthority } from '@tandem-plan/sync/authority';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { type Person, type Portfolio, type PortfolioPlan, seedText } from './portfolio.ts';
import type { Secrets } from './secrets.ts';

export interface PortalOptions {
  readonly log: PlanLog;
  readonly secrets: Secrets;
  readonly portfolio: Portfolio;
  /** Folder the portfolio was loaded from. */
  readonly folder: string;
  /** Folder of the built page, relative to where the process runs. */
  readonly app: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Portal {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Ends what is open; the log is left to whoever opened it. */
  close(): Promise<void>;
}

/** RFC 9457. */
const problem = (context: Context, status: 400 | 404 | 413 | 415 | 500, title: string) =>
  context.json({ type: 'about:blank', title, status }, status, { 'content-type': 'application/problem+json' });

/**
 * A host application: its page, its sign-in, and Tandem's server for the plans under `/v1`. Whom a visitor is takes the
 * place of a sign-in here: a real host knows its people, and asks for sessions of those only.
 */
export async function createPortal(options: PortalOptions): Promise<Portal> {
  const { log, secrets, portfolio, folder, app: pages, now } = options;
  const authority = createAuthority({ log, clock: () => new Date(now()).toISOString() });
  for (const plan of portfolio.plans) await authority.create(seedText(folder, plan));
  const handler = createHandler({ log, authority, keys: secrets.keys, authorize: hostKey(secrets.host), now });
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['lit-html'],
      },
      strictTransportSecurity: false,
    }),
  );
  app.onError((error, context) => {
    console.error(error);
    return problem(context, 500, 'The portal could not do this; nothing was changed');
  });

  const missing = (context: Context) => problem(context, 404, 'There is no such plan');

  app.get('/api/portfolio', (context) => context.json(portfolio));

  /** The plan as it stands, for the list of partners and for taking it along. */
  app.get('/api/plans/:id', async (context) => {
    const entry = portfolio.plans.find(({ id }) => id === context.req.param('id'));
    const [reader] = entry?.people ?? [];
    if (entry === undefined || reader === undefined) return missing(context);
    const answer = await authority.document(entry.id, 'shared', actorOf(reader));
    if (answer === undefined) return missing(context);
    context.header('cache-control', 'no-store');
    return context.json(answer.document);
  });

  app.post(
    '/api/session',
    bodyLimit({ maxSize: 10_000, onError: (context) => problem(context, 413, 'That is no name of a person') }),
    async (context) => {
      // A form of another site cannot send JSON, so that nobody signs in with somebody else's browser.
      if (context.req.header('content-type')?.startsWith('application/json') !== true) {
        return problem(context, 415, 'A sign-in is application/json');
      }
      const seat = seatOf(portfolio, await context.req.json().catch(() => undefined));
      if (seat === undefined) return problem(context, 400, 'Nobody of this plan has that name');
      const { origin } = new URL(context.req.url);
      return await handler(sessionRequest(seat, origin, secrets));
    },
  );

  app.all('/v1/*', (context) => handler(context.req.raw));
  app.get('/plans/*', serveStatic({ path: `${pages}/index.html` }));
  app.use('*', serveStatic({ root: pages }));
  app.notFound((context) => problem(context, 404, 'There is nothing here'));
  return { fetch: (request) => app.fetch(request), close: () => handler.close() };
}

interface Seat {
  readonly plan: PortfolioPlan;
  readonly person: Person;
}

function seatOf({ plans }: Portfolio, asked: unknown): Seat | undefined {
  if (typeof asked !== 'object' || asked === null || !('plan' in asked) || !('person' in asked)) return undefined;
  const plan = plans.find(({ id }) => id === asked.plan);
  const person = plan?.people.find(({ id }) => id === asked.person);
  return plan === undefined || person === undefined ? undefined : { plan, person };
}

const actorOf = ({ id, party, role }: Person) => ({ id, party, role });

/** What a host's backend asks of Tandem's server, whether that runs in the same process or elsewhere. */
const sessionRequest = ({ plan, person }: Seat, origin: string, { host }: Secrets): Request =>
  new Request(`${origin}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${host}` },
    body: JSON.stringify({ plan: plan.id, actor: actorOf(person), origin }),
  });
