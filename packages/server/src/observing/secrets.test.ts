import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { createAuthority } from '@tandem-plan/sync/authority';
import type { ServerEvent } from '../event.ts';
import { ana, type Ask, at, ben, portal, rename, secret, stepOf, world, youngPlan } from '../testing/world.ts';
import { gatherFor } from '../webhooks/gather.ts';
import { fakeTimers } from '../webhooks/testing/fake-timers.ts';
import { startReceiver } from '../webhooks/testing/receiver.ts';
import { createWebhooks } from '../webhooks/webhooks.ts';
import { jsonLines, logging } from './logging.ts';
import { createMetrics } from './metrics.ts';

const marker = 'hush-4711';

/** A server that logs, counts and tells, and everything that it said to anybody but who asked. */
async function overheard(t: TestContext, authority?: 'broken') {
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const lines: string[] = [];
  const log = jsonLines((line) => lines.push(line));
  const metrics = createMetrics();
  const timers = fakeTimers(at);
  const secrets = [`whsec_${randomBytes(32).toString('base64')}`];
  const endpoints = [{ id: 'portal', url: `${receiver.url}?key=${marker}`, secrets }];
  const webhooks = createWebhooks({ endpoints, allowLoopback: true, log, counted: metrics.delivered, timers });
  const hear = logging(log);
  const store = metrics.watch(createMemoryLog());
  const sound = createAuthority({ log: store, clock: () => new Date(at).toISOString() });
  const broken = () => Promise.reject(Object.assign(new Error(marker), { code: 'EBROKEN', cause: marker }));
  const made = await world({
    log: store,
    authority: authority === undefined ? sound : { ...sound, push: broken, pull: broken },
    modules: [metrics.module],
    onEvent(event: ServerEvent) {
      hear(event);
      metrics.hear(event);
      webhooks.hear(event);
    },
  });
  const problems: string[] = [];
  return {
    ...made,
    async send(path: string, ask: Ask) {
      const response = await made.ask(path, ask);
      const isProblem = response.headers.get('content-type') === 'application/problem+json';
      // What is wrong with a plan is told to the host's backend in the plan's own words: it sent it just now.
      const toHost = path === '/v1/plans' && ask.token === secret;
      if (isProblem && !toHost) problems.push(await response.clone().text());
      if (!isProblem) await response.body?.cancel();
      return response.status;
    },
    async said(messages: number) {
      await timers.pass(gatherFor);
      for (let tries = 0; receiver.received.length < messages && tries < 200; tries += 1) {
        await new Promise((done) => setTimeout(done, 10));
      }
      await webhooks.close();
      // The receiver's own address is what it was asked at.
      const hooks = receiver.received.map(({ headers, body }) => JSON.stringify([headers, body]));
      return { lines, problems, hooks, figures: await metrics.text() };
    },
  };
}

/** The marker wherever a sender can put a text. */
function attempts(token: string): readonly (readonly [string, Ask])[] {
  const plans = [
    'sessions',
    'plans',
    'plans/young/push',
    'plans/young/presence',
    'plans/young/redactions',
    'plans/young/signoffs',
  ];
  const reads = ['pull', 'poke', 'report', 'audit'].map((name) => `plans/young/${name}`);
  const bodies = [
    marker,
    `{"${marker}": "${marker}`,
    { [marker]: marker },
    [marker],
    { ...youngPlan, id: 'other', title: { [marker]: marker }, [marker]: marker, currency: marker },
    { ...youngPlan, id: marker.toUpperCase(), parties: [{ id: marker, name: marker, kind: marker }] },
    { ...youngPlan, id: 'other', title: marker },
    { plan: 'young', actor: { id: marker, party: 'vendor', role: 'lead' }, origin: portal },
    { plan: marker, actor: { id: marker, party: marker, role: marker }, origin: marker },
    { plan: 'young', actor: { id: marker, party: marker, role: 'lead' }, origin: `https://${marker}.example.com` },
    { scope: marker, client: marker, after: marker, steps: marker },
    { scope: 'shared', client: marker, after: 0, steps: [{ mutation: 1, basis: 0, commands: [{ id: marker }] }] },
    { client: marker, at: { type: marker, id: marker, field: marker } },
    { client: 'tab', at: { type: 'objective', id: marker, field: marker } },
    { scope: 'shared', seq: 1, pointers: [`/${marker}`], why: 'asked-by-person' },
    { scope: 'shared', seq: 1, pointers: ['/command/input/set/title'], why: marker },
    { revision: 0, by: marker },
    { revision: marker, by: marker, [marker]: marker },
    { scope: `party:${marker}`, seq: 1, pointers: ['/command/input/set/title'], why: 'confidential' },
  ];
  const headers = {
    'user-agent': marker,
    cookie: `a=${marker}`,
    'accept-language': marker,
    'x-request-id': marker,
    'request-id': marker,
    referer: `https://x/${marker}`,
  };
  const good = (path: string) => (path === 'sessions' || path === 'plans' ? secret : token);
  return [
    ...plans.flatMap((path) => bodies.map((body) => [`/v1/${path}`, { body, token: good(path), headers }] as const)),
    ...[...plans, ...reads].flatMap((path) => {
      const body = plans.includes(path) ? { body: { [marker]: marker } } : {};
      return [
        [`/v1/${path}`, { ...body, token: marker }],
        [`/v1/${path}`, { ...body, token: `${token}${marker}` }],
        [`/v1/${path}`, { ...body, token: good(path), origin: `https://${marker}.example.com` }],
        [`/v1/${path}`, { ...body, token: good(path), headers: { 'content-type': `text/${marker}` } }],
        [`/v1/${path.replace('young', marker)}`, { ...body, token: good(path) }],
        [`/v1/${path}`, { method: 'PROPFIND', headers: { [marker]: marker } }],
        [`/v1/${path}`, { method: marker.toUpperCase() }],
      ] as const;
    }),
    ...reads.flatMap((path) =>
      ['scope', 'after', 'client', 'as-of', marker].map(
        (name) => [`/v1/${path}?${name}=${marker}`, { token }] as const,
      ),
    ),
    [`/${marker}`, {}],
    [`/v1/${marker}?${marker}`, { token }],
  ];
}

describe('what a server says by the way', () => {
  it('holds nothing that anybody sent', async (t) => {
    const { send, said, token, ask } = await overheard(t);
    const lead = await token(ana);
    const commands = [rename(marker, 'c1'), { id: 'c2', type: 'plan.setStage', input: { stage: 'proposed' } }];
    assert.equal((await ask('/v1/plans/young/push', { token: lead, body: stepOf(commands) })).status, 200);
    const statuses = new Set<number>();
    for (const [path, more] of attempts(lead)) statuses.add(await send(path, more));
    // What is well formed, and refused or kept by the authority.
    const steps = [
      { ...stepOf([{ id: marker, type: marker, input: { [marker]: marker } }], 2) },
      { ...stepOf([rename(marker, marker)], 3, marker) },
      {
        ...stepOf([{ id: 'f1', type: 'function.add', input: { record: { id: marker, name: marker } } }], 4),
        scope: 'party:vendor',
      },
    ];
    for (const body of steps) statuses.add(await send('/v1/plans/young/push', { token: lead, body }));
    for (const expected of [200, 201, 204, 400, 401, 404, 405, 415, 422])
      assert.ok(statuses.has(expected), `${expected}`);
    const { lines, problems, hooks, figures } = await said(4);
    assert.ok(
      lines.length > 150 && problems.length > 100 && hooks.length >= 4,
      JSON.stringify([lines.length, problems.length, hooks.length]),
    );
    const found = [...lines, ...problems, ...hooks, ...figures.split('\n')].filter((each) =>
      each.toLowerCase().includes(marker),
    );
    assert.deepEqual(found, []);
  });
  it('tells of a private log only that somebody wrote', async (t) => {
    const { send, said, token } = await overheard(t);
    const lead = await token(ben);
    const body = {
      ...stepOf([{ id: 'f1', type: 'function.add', input: { record: { id: marker, name: marker } } }]),
      scope: 'party:partner',
    };
    await send('/v1/plans/young/push', { token: lead, body });
    const { hooks, lines, figures } = await said(1);
    assert.deepEqual(
      hooks.filter((each) => !each.includes('plan.created')),
      [],
    );
    assert.doesNotMatch(lines.join('') + figures, /function\.add|party:/);
  });
  it('holds nothing of what broke', async (t) => {
    const { send, said, token } = await overheard(t, 'broken');
    const lead = await token(ana);
    assert.equal(await send('/v1/plans/young/push', { token: lead, body: stepOf([rename('A title')]) }), 500);
    assert.equal(await send('/v1/plans/young/pull?after=0', { token: lead }), 500);
    const { lines, problems, figures } = await said(1);
    assert.ok(lines.some((line) => line.includes('EBROKEN')));
    assert.deepEqual(
      [...lines, ...problems, figures].filter((each) => each.toLowerCase().includes(marker)),
      [],
    );
  });
});
