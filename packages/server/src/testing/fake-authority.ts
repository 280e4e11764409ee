import { run } from '@tandem-plan/core/change';
import { parsePlan, readPlan, writePlan } from '@tandem-plan/core/plan';
import { type PlanLog, sealAll } from '@tandem-plan/store';
import type { Authority } from '@tandem-plan/sync/authority';

export function fakeAuthority(log: PlanLog): Authority {
  const sees = (scope: string, party: string) => scope === 'shared' || scope === `party:${party}`;
  return {
    async create(text) {
      const read = readPlan(text);
      if (!read.ok) throw new RangeError('no plan');
      const plan = read.plan.id;
      return (await log.begin({ plan, scope: 'shared' }, writePlan(read.plan)))
        ? { ok: true, plan }
        : { ok: false, reason: 'exists', plan };
    },
    async document(plan, scope, actor) {
      const snapshot = sees(scope, actor.party) ? await log.readSnapshot({ plan, scope: 'shared' }) : undefined;
      return snapshot && { seq: snapshot.seq, document: JSON.parse(snapshot.text) };
    },
    async pull(plan, scope, after, actor) {
      if (!sees(scope, actor.party) || !(await log.readSnapshot({ plan, scope: 'shared' }))) return undefined;
      const key = { plan, scope };
      return { events: await log.read(key, after, 500), head: (await log.head(key)).seq };
    },
    async push(plan, { scope, client, after, steps }, actor) {
      const key = { plan, scope };
      const snapshot = await log.readSnapshot({ plan, scope: 'shared' });
      if (!sees(scope, actor.party) || !snapshot) return undefined;
      const verdicts = [];
      for (const { mutation, commands } of steps) {
        const read = parsePlan(JSON.parse((await log.readSnapshot(key))!.text));
        if (!read.ok) throw new Error('bad');
        const head = await log.head(key);
        const at = '2017-10-01T00:00:00Z';
        let now = read.plan;
        const drafts = [];
        let refusals;
        for (const command of commands) {
          const result = run(now, command, { at, actor });
          if (!result.ok) {
            refusals = result.refusals;
            break;
          }
          now = result.plan;
          drafts.push({ ...key, at, actor, receipt: { client, mutation }, command, effects: result.effects });
        }
        if (refusals) {
          verdicts.push({ mutation, status: 'rejected' as const, refusals });
          continue;
        }
        const events = sealAll(drafts, head);
        const stored = await log.append(key, head.seq, events, { client, mutation });
        if (stored.status === 'conflict') throw new Error('conflict');
        const seqs = stored.status === 'ok' ? events.map((e) => e.seq) : stored.seqs;
        if (stored.status === 'ok') await log.saveSnapshot(key, { seq: stored.head.seq, text: writePlan(now) });
        verdicts.push({ mutation, status: 'accepted' as const, seqs });
      }
      return { verdicts, events: await log.read(key, after, 500), head: (await log.head(key)).seq };
    },
  };
}
