import { type Actor, freshness } from '@tandem-plan/core/change';
import type { PlanLog } from '@tandem-plan/store';
import { maxEvents, maxPushBytes, type Push } from '@tandem-plan/sync';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { commandsOf, readPush } from '../reading/read-push.ts';
import { readAfter, readScope } from '../reading/read-query.ts';

/** `push` and `pull`: a client's steps in, the events and the document out. */
export const pushAndPull: RouteModule = (app, server) => {
  app.post('/v1/plans/:id/push', server.forSession, async (context) => {
    const { plan, actor } = server.session(context);
    const push = readPush(await readJson(context.req.raw, maxPushBytes, server.closing));
    const { scope, client, steps } = push;
    await server.spend(context, commandsOf(push) - 1 + (await pagesSince(server.log, plan, push, actor)));
    const answer = await server.authority.push(plan, push, actor);
    if (answer === undefined) throw new Problem('unknown-plan');
    for (const [index, verdict] of answer.verdicts.entries()) {
      const { mutation } = verdict;
      if (verdict.status === 'accepted') {
        const commands = steps[index]?.commands.map(({ type }) => type) ?? [];
        server.emit({ kind: 'accepted', plan, scope, actor, client, mutation, seqs: verdict.seqs, commands });
      } else {
        server.emit({ kind: 'rejected', plan, scope, actor, codes: verdict.refusals.map(({ code }) => code) });
      }
    }
    return context.json(answer);
  });

  app.get('/v1/plans/:id/pull', server.forSession, async (context) => {
    const { plan, actor } = server.session(context);
    const scope = readScope(context.req.query('scope'));
    const after = readAfter(context.req.query('after'));
    const answer =
      after === undefined
        ? await server.authority.document(plan, scope, actor)
        : await server.authority.pull(plan, scope, after, actor);
    if (answer === undefined) throw new Problem('unknown-plan');
    return context.json(answer);
  });
};

/**
 * Pages of the log that are read to find out what others did since: for the few commands that need a fresh basis, and
 * of a log of one's own, since of another nobody learns how long it is.
 */
async function pagesSince(log: PlanLog, plan: string, { scope, steps }: Push, { party }: Actor): Promise<number> {
  const fresh = steps.filter(({ commands }) => commands.some(({ type }) => freshness(type) !== 'none'));
  if (fresh.length === 0 || (scope !== 'shared' && scope !== `party:${party}`)) return 0;
  const { seq } = await log.head({ plan, scope });
  return Math.max(0, ...fresh.map(({ basis }) => Math.floor((seq - basis) / maxEvents)));
}
