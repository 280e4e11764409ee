import type { RouteModule, Session } from '../context.ts';
import { checkCount, defaultPokes, type LimitOptions } from '../limits.ts';
import { createPokes } from '../pokes/pokes.ts';
import { readAt } from '../pokes/word.ts';
import { Problem } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { isClient } from '../reading/kinds.ts';
import { readClient } from '../reading/read-query.ts';
import { a, object, optional } from '../reading/reader.ts';

const visit = object({ client: a('1 to 100 letters, digits or -_.:', isClient), at: optional(readAt) });

/** `poke`: what is new, as server-sent events. `presence`: at which record one is. */
export const poke =
  (heartbeat: number, limits: LimitOptions): RouteModule =>
  (app, server) => {
    const most = limits.pokes ?? defaultPokes;
    checkCount('limits.pokes', most, 1, 10_000);
    checkCount('heartbeat', heartbeat, 10, 600_000);
    const pokes = createPokes({
      log: server.log,
      now: server.now,
      heartbeat,
      most,
      onCount: (open) => server.emit({ kind: 'pokes', open }),
      onFault: (error) => server.emit({ kind: 'fault', where: '/v1/plans/:id/poke', error }),
    });
    let ended: Promise<void> | undefined;
    server.closing.addEventListener('abort', () => {
      ended = pokes.end();
    });
    server.onClose(() => ended);

    /** Whether there is such a plan for this actor is for the authority to say. */
    async function checkPlan({ plan, actor }: Session): Promise<void> {
      const { seq } = await server.log.head({ plan, scope: 'shared' });
      if ((await server.authority.pull(plan, 'shared', seq, actor)) === undefined) throw new Problem('unknown-plan');
    }

    app.get('/v1/plans/:id/poke', server.forSession, async (context) => {
      // Nobody would read the line that a HEAD opens.
      if (context.req.method === 'HEAD') throw new Problem('wrong-method', { headers: { allow: 'GET' } });
      const session = server.session(context);
      const client = readClient(context.req.query('client'));
      await checkPlan(session);
      if (server.closing.aborted) throw new Problem('closing', { headers: { 'retry-after': '5' } });
      const body = pokes.open(session, client);
      if (body === undefined) {
        throw new Problem('too-many', {
          detail: `One person may have ${most} pokes open in a plan`,
          headers: { 'retry-after': '60' },
        });
      }
      return context.body(body, 200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
    });

    app.post('/v1/plans/:id/presence', server.forSession, async (context) => {
      const session = server.session(context);
      const { client, at } = visit(await readJson(context.req.raw, 10_000, server.closing), '');
      await checkPlan(session);
      await pokes.visit(session, client, at);
      return context.body(null, 204);
    });
  };
