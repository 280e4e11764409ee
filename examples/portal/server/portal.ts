import { serveStatic } from '@hono/node-server/serve-static';
import type { Actor } from '@tandem-plan/core/change';
import { isDay, writePlan } from '@tandem-plan/core/plan';
import { createChecker, writeReport } from '@tandem-plan/core/rules';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import type { PlanLog } from '@tandem-plan/store';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { openPlan, type PlanHost } from './plan-host.ts';
import { type Portfolio, seedText } from './portfolio.ts';
import { readPush } from './requests.ts';

export interface PortalOptions {
  readonly log: PlanLog;
  readonly portfolio: Portfolio;
  /** Folder the portfolio was loaded from. */
  readonly folder: string;
  /** Folder of the built page, relative to where the process runs. */
  readonly app: string;
  readonly clock: () => string;
}

type Status = 400 | 403 | 404 | 413 | 415 | 422 | 500;

/** RFC 9457. */
const problem = (context: Context, status: Status, title: string, more: object = {}) =>
  context.json({ type: 'about:blank', title, status, ...more }, status, { 'content-type': 'application/problem+json' });

/** The portal's HTTP side: the page, and an authority for each plan of the portfolio. */
export async function createPortal({ log, portfolio, folder, app: pages, clock }: PortalOptions): Promise<Hono> {
  const hosts = new Map<string, PlanHost>();
  for (const plan of portfolio.plans) {
    hosts.set(plan.id, await openPlan(log, plan.id, () => seedText(folder, plan), clock));
  }
  const check = createChecker({});
  const words = createWords(texts);
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
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

  /** The plan a request names; one that is not there answers as one that is nobody's. */
  const hosted = (context: Context): PlanHost | undefined => hosts.get(context.req.param('id') ?? '');
  const missing = (context: Context) => problem(context, 404, 'There is no such plan');

  const actorOf = (context: Context): Actor | undefined => {
    const plan = portfolio.plans.find(({ id }) => id === context.req.param('id'));
    const person = plan?.people.find(({ id }) => id === context.req.header('x-portal-person'));
    return person === undefined ? undefined : { id: person.id, party: person.party, role: person.role };
  };

  app.get('/api/portfolio', (context) => context.json(portfolio));

  app.get('/v1/plans/:id', (context) => {
    const host = hosted(context);
    if (host === undefined) return missing(context);
    const { plan, seq } = host.current();
    return context.body(writePlan(plan), 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-plan-seq': String(seq),
    });
  });

  app.get('/v1/plans/:id/pull', async (context) => {
    const after = Number(context.req.query('after') ?? '0');
    if (!Number.isSafeInteger(after) || after < 0) return problem(context, 400, 'after must be the number of an event');
    const host = hosted(context);
    return host === undefined ? missing(context) : context.json({ events: await host.after(after) });
  });

  app.get('/v1/plans/:id/report', (context) => {
    const host = hosted(context);
    if (host === undefined) return missing(context);
    const asOf = context.req.query('as-of') ?? portfolio.asOf;
    if (!isDay(asOf)) return problem(context, 400, `as-of must be a day such as 2017-09-30, got "${asOf}"`);
    const report = check.check({ plan: host.current().plan, asOf });
    return context.body(writeReport(report, words), 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  app.post(
    '/v1/plans/:id/push',
    bodyLimit({ maxSize: 1024 * 1024, onError: (context) => problem(context, 413, 'A push may hold 1 MB at most') }),
    async (context) => {
      const host = hosted(context);
      if (host === undefined) return missing(context);
      // A form of another site cannot send JSON, so that nobody edits a plan with somebody else's browser.
      if (context.req.header('content-type')?.startsWith('application/json') !== true) {
        return problem(context, 415, 'A push is application/json');
      }
      const actor = actorOf(context);
      if (actor === undefined) return problem(context, 403, 'Nobody of this plan is signed in');
      const push = readPush(await context.req.json().catch(() => undefined));
      if (typeof push === 'string') return problem(context, 400, push);
      const pushed = await host.push(push, actor);
      return pushed.ok
        ? context.json({ events: pushed.events })
        : problem(context, 422, 'The change was refused', { refusals: pushed.refusals });
    },
  );

  app.all('/v1/*', missing);
  app.get('/plans/*', serveStatic({ path: `${pages}/index.html` }));
  app.use('*', serveStatic({ root: pages }));
  app.notFound((context) => problem(context, 404, 'There is nothing here'));
  return app;
}
