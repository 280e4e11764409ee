import { answerOf } from '@tandem-plan/sync/authority';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readAfter, readScope } from '../reading/read-query.ts';

/**
 * `GET audit`: events as they are sealed, page by page, with the head they lead to. Whoever has them all can verify them
 * without this server (`verifyChain`), and years later. For leads and editors; a viewer reads the plan, not its books.
 */
export const audit: RouteModule = (app, server) => {
  app.get('/v1/plans/:id/audit', server.forSession, async (context) => {
    const { plan, actor } = server.session(context);
    const scope = readScope(context.req.query('scope'));
    const after = readAfter(context.req.query('after')) ?? 0;
    // Whether there is such a log for this actor is for the authority to say.
    const known = await server.authority.pull(plan, scope, Number.MAX_SAFE_INTEGER, actor);
    if (known === undefined) throw new Problem('unknown-plan');
    if (actor.role === 'viewer') throw new Problem('not-permitted');
    const key = { plan, scope };
    const head = await server.log.head(key);
    const { events } = await answerOf(server.log, key, after);
    // One that was stored in between comes with the next head.
    return context.json({ head, events: events.filter(({ seq }) => seq <= head.seq) });
  });
};
