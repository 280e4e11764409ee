import { randomUUID } from 'node:crypto';
import { isId } from '@tandem-plan/core/plan';
import { maxEvents } from '@tandem-plan/sync';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { a, object, whole, wrong } from '../reading/reader.ts';

/** Records that are named where terms changed. */
const named = 100;

const wanted = object({ revision: whole(0), by: a('the id of a stakeholder', isId) });

/**
 * `POST signoffs`: somebody signs the plan's terms, as they read them, for their party. What was signed, and when, is
 * worked out here and never taken from the request. Asked again for one person and revision, it answers with the
 * signature there is.
 */
export const signoffs: RouteModule = (app, server) => {
  app.post('/v1/plans/:id/signoffs', server.forSession, async (context) => {
    const { plan, actor } = server.session(context);
    const { revision, by } = wanted(await readJson(context.req.raw, 10_000, server.closing), '');
    const { seq: head } = await server.log.head({ plan, scope: 'shared' });
    // Every event since has to be read.
    await server.spend(context, Math.max(0, Math.ceil((head - revision) / maxEvents)));
    const result = await server.authority.sign(plan, { revision, by, receipt: newReceipt() }, actor);
    if (result === undefined) throw new Problem('unknown-plan');
    switch (result.status) {
      case 'signed': {
        const { signoff, seq, again } = result;
        server.emit({ kind: 'signed', plan, actor, revision, seq, again });
        return context.json({ signoff, seq }, again ? 200 : 201);
      }
      case 'changed': {
        const { records } = result;
        throw new Problem('terms-changed', {
          path: '/revision',
          detail: `Terms of ${records.length} records were changed since: read the plan as it is now, and sign that`,
          more: { revision: result.head, records: records.slice(0, named) },
        });
      }
      case 'ahead':
        throw wrong('/revision', `an event up to ${result.head}`, `${revision}`);
      case 'stranger':
        throw wrong('/by', 'a stakeholder of your own party', 'another');
      case 'rejected': {
        const codes = result.refusals.map(({ code }) => code);
        if (codes.includes('not-permitted')) throw new Problem('not-permitted');
        throw new Problem('refused', { detail: `It was refused: ${codes.join(', ')}` });
      }
    }
  });
};

/** Whether it was signed before is told from the log, so that no client has to count. */
const newReceipt = () => ({ client: randomUUID(), mutation: 1 });
