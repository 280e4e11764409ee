import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEffects } from '@tandem-plan/core/change';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import { verifyChain } from '@tandem-plan/store';
import type { DocumentAnswer, PullAnswer } from '@tandem-plan/sync';
import { createHandler } from '../handler.ts';
import {
  ana,
  answerOf,
  type Ask,
  ben,
  cleo,
  problemOf,
  rename,
  secret,
  stepOf,
  world,
  youngPlan,
} from '../testing/world.ts';
import { hostKey } from '../session/host-key.ts';

const told = 'Kim Sample is ill';
const title = ['/command/input/set/title', '/effects/0/set/title'];
const asked = (more: object = {}) => ({ scope: 'shared', seq: 1, pointers: title, why: 'asked-by-person', ...more });

/** A plan whose title told something for a while. */
async function scene() {
  const made = await world();
  const lead = await made.token(ana);
  const push = async (commands: readonly unknown[], mutation: number, token = lead, client = 'tab-1') =>
    answerOf(await made.ask('/v1/plans/young/push', { token, body: stepOf(commands, mutation, client) }));
  await push([rename(told, 'c1')], 1);
  const erase = async (body: object, token = lead) => made.ask('/v1/plans/young/redactions', { token, body });
  return { ...made, lead, push, erase };
}

describe('redactions', () => {
  it('erase a text from event, snapshot and every answer, and leave the chain whole', async () => {
    const { log, ask, lead, push, erase, events } = await scene();
    const key = { plan: 'young', scope: 'shared' } as const;
    const then = (await (await ask('/v1/plans/young/pull', { token: lead })).json()) as DocumentAnswer;
    await log.saveSnapshot(key, { seq: 1, text: JSON.stringify(then.document) });
    await push([rename('A quiet title', 'c2')], 2);
    assert.match(JSON.stringify(await log.readSnapshot(key)), /Kim/);
    const response = await erase(asked());
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { seq: 1, pointers: title });
    const kept = [await log.read(key, 0, 10), await log.readSnapshot(key)];
    assert.doesNotMatch(JSON.stringify(kept), /Kim/);
    for (const path of ['audit', 'pull', 'pull?after=0']) {
      assert.doesNotMatch(await (await ask(`/v1/plans/young/${path}`, { token: lead })).text(), /Kim/);
    }
    assert.deepEqual(verifyChain(await log.read(key, 0, 10)), { ok: true, head: await log.head(key), redacted: 2 });
    const [event] = events.filter(({ kind }) => kind === 'redacted');
    assert.deepEqual(event, {
      kind: 'redacted',
      plan: 'young',
      scope: 'shared',
      actor: ana,
      seq: 1,
      texts: 2,
      why: 'asked-by-person',
    });
    // Once more is the same.
    assert.equal((await erase(asked())).status, 200);
  });
  it('leave a log that replays to the same document, from its begin and in another process', async () => {
    const { log, keys, ask, lead, push, erase, token } = await scene();
    await push([rename('A quiet title', 'c2')], 2);
    const before = (await (await ask('/v1/plans/young/pull', { token: lead })).json()) as DocumentAnswer;
    await erase(asked());
    const { events } = (await (await ask('/v1/plans/young/pull?after=0', { token: lead })).json()) as PullAnswer;
    const begun = parsePlan(youngPlan);
    assert.ok(begun.ok);
    const replayed = events.reduce<Plan>((plan, { effects }) => applyEffects(plan, effects), begun.plan);
    const now = parsePlan(before.document);
    assert.ok(now.ok);
    assert.deepEqual(replayed, now.plan);
    const other = createHandler({
      log,
      keys,
      authorize: hostKey(secret),
      now: () => Date.parse('2017-10-02T09:00:00Z'),
    });
    const again = await other(
      new Request('https://plans.example.com/v1/plans/young/pull', {
        headers: { authorization: `Bearer ${await token(ana)}` },
      }),
    );
    assert.deepEqual(await again.json(), before);
  });
  it('refuse a text that still stands in the record', async () => {
    const { erase, push, log } = await scene();
    const problem = await problemOf(await erase(asked()));
    assert.deepEqual([problem.code, problem.status, problem.path], ['text-in-use', 409, '/pointers/0']);
    assert.match(JSON.stringify(await log.read({ plan: 'young', scope: 'shared' }, 0, 1)), /Kim/);
    // The actor stands in the stamp of the record, until somebody else changes it.
    await push([rename('A quiet title', 'c2')], 2);
    assert.equal((await problemOf(await erase(asked({ pointers: ['/actor/id'] })))).code, 'text-in-use');
  });
  it('take nothing that replicas find records by, or that is no text', async () => {
    const { erase, push } = await scene();
    const record = { id: 'kim-sample', title: 'Grow', kind: 'revenue' };
    await push([{ id: 'c2', type: 'objective.add', input: { record } }], 2);
    await push([{ id: 'c3', type: 'objective.remove', input: { id: 'kim-sample' } }], 3);
    for (const pointer of [
      ...['/effects/0/id', '/effects/0/record/id', '/effects/0/record/kind', '/effects/0/type', '/effects/0/op'],
      ...['/effects/0/index', '/effects/0/record', '/effects', '/command/type', '/command/id', '/receipt/client'],
      ...['/hash', '/prev', '/plan', '/command/input/record/nothing', '/effects/7/id', '/actor/party', '/__proto__/x'],
    ]) {
      const problem = await problemOf(await erase(asked({ seq: 2, pointers: [pointer] })));
      assert.deepEqual([problem.code, problem.path], ['invalid', '/pointers/0'], pointer);
    }
    const good = ['/effects/0/record/title', '/command/input/record/title', '/command/input/record/id', '/actor/id'];
    assert.equal((await erase(asked({ seq: 2, pointers: good }))).status, 200);
  });
  it('are for leads, of what their own party said', async () => {
    const { erase, push, token } = await scene();
    const editor = await token(ben);
    await push([rename('Kim again', 'b1')], 1, editor, 'tab-2');
    await push([rename('A quiet title', 'c2')], 2);
    for (const person of [ben, cleo]) {
      assert.equal((await problemOf(await erase(asked(), await token(person)))).code, 'not-permitted');
    }
    const problem = await problemOf(await erase(asked({ seq: 2 })));
    assert.deepEqual([problem.code, problem.status, problem.path], ['not-permitted', 403, '/seq']);
    const otherLead = await token({ ...ben, role: 'lead' } as unknown as typeof ben);
    assert.equal((await erase(asked({ seq: 2 }), otherLead)).status, 200);
  });
  it('answer for another scope or plan as for none', async () => {
    const { ask, erase, lead, push } = await scene();
    await push([rename('A quiet title', 'c2')], 2);
    assert.equal((await problemOf(await erase(asked({ scope: 'party:partner' })))).code, 'unknown-plan');
    const elsewhere = await ask('/v1/plans/other/redactions', { token: lead, body: asked() });
    assert.equal((await problemOf(elsewhere)).code, 'unknown-plan');
  });
  it('erase from a private log of what its own party alone knows', async () => {
    const { ask, erase, lead, log, token } = await scene();
    const add = { id: 'f1', type: 'function.add', input: { record: { id: 'sales', name: told } } };
    const remove = { id: 'f2', type: 'function.remove', input: { id: 'sales' } };
    const scope = 'party:vendor' as const;
    for (const [index, command] of [add, remove].entries()) {
      const body = { ...stepOf([command], index + 1, 'tab-3'), scope };
      const { verdicts } = await answerOf(await ask('/v1/plans/young/push', { token: lead, body }));
      assert.deepEqual(
        verdicts.map(({ status }) => status),
        ['accepted'],
        JSON.stringify(verdicts),
      );
    }
    const pointers = ['/command/input/record/name', '/effects/0/record/name'];
    const others = await erase(
      asked({ scope, pointers }),
      await token({ ...ben, role: 'lead' } as unknown as typeof ben),
    );
    assert.equal((await problemOf(others)).code, 'unknown-plan');
    assert.equal((await erase(asked({ scope, pointers }))).status, 200);
    const events = await log.read({ plan: 'young', scope }, 0, 10);
    assert.doesNotMatch(JSON.stringify(events), /Kim/);
    assert.ok(verifyChain(events).ok);
    const document = await ask(`/v1/plans/young/pull?scope=${scope}`, { token: lead });
    assert.equal(document.status, 200);
    assert.equal(((await document.json()) as DocumentAnswer).seq, 2);
  });
  it('take no body that is not what it must be, and repeat none of it', async () => {
    const { ask, erase, lead } = await scene();
    for (const [more, path] of [
      [{ seq: 0 }, '/seq'],
      [{ seq: 99 }, '/seq'],
      [{ seq: '1' }, '/seq'],
      [{ pointers: [] }, '/pointers'],
      [{ pointers: ['Kim'] }, '/pointers/0'],
      [{ pointers: [''] }, '/pointers/0'],
      [{ why: 'Kim asked' }, '/why'],
      [{ scope: 'Kim' }, '/scope'],
      [{ more: 'Kim' }, '/more'],
    ] as const) {
      const response = await erase(asked(more));
      assert.doesNotMatch(await response.clone().text(), /Kim/);
      assert.deepEqual([(await problemOf(response)).path], [path]);
    }
    const without: Ask = { token: lead, body: asked(), headers: { 'content-type': 'text/plain' } };
    assert.equal((await problemOf(await ask('/v1/plans/young/redactions', without))).code, 'not-json-type');
  });
});
