import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlan } from '@tandem-plan/core/plan';
import { StoreError } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import type { ServerEvent } from './event.ts';
import { createHandler } from './handler.ts';
import { readKeys } from './session/keys.ts';
import { makeKeys } from './session/make-keys.ts';
import {
  ana,
  answerOf,
  behindPlan,
  ben,
  cleo,
  portal,
  problemOf,
  rename,
  stepOf,
  world,
  youngPlan,
} from './testing/world.ts';

const pull = '/v1/plans/young/pull';
const push = '/v1/plans/young/push';

test("an accepted step is in the log as the person of the token and by the server's clock, and comes back to the other party", async () => {
  const w = await world();
  const pushed = await answerOf(await w.ask(push, { token: await w.token(ana), body: stepOf([rename('Together')]) }));
  assert.deepEqual(pushed.verdicts, [{ mutation: 1, status: 'accepted', seqs: [1] }]);
  const [event] = await w.log.read({ plan: 'young', scope: 'shared' }, 0, 10);
  assert.deepEqual([event?.actor, event?.at], [ana, '2017-10-02T09:00:00.000Z']);
  const pulled = await w.ask(`${pull}?scope=shared&after=0`, { token: await w.token(ben) });
  const { events, head } = (await pulled.json()) as { events: object[]; head: number };
  assert.equal(head, 1);
  assert.deepEqual(events, pushed.events);
  assert.ok(events.every((each) => !('salts' in each) && !('hash' in each) && !('prev' in each)));
});

test('without after, pull gives the document as it stands', async () => {
  const w = await world();
  await w.ask(push, { token: await w.token(ana), body: stepOf([rename('Together')]) });
  const { seq, document } = await (await w.ask(pull, { token: await w.token(ben) })).json();
  const read = parsePlan(document);
  assert.ok(read.ok);
  assert.deepEqual([seq, read.plan.title], [1, 'Together']);
});

test('what a viewer sends is rejected step by step, and is not in the log', async () => {
  const w = await world();
  const { verdicts } = await answerOf(
    await w.ask(push, { token: await w.token(cleo), body: stepOf([rename('Mine')]) }),
  );
  const [verdict] = verdicts;
  assert.ok(verdict?.status === 'rejected');
  assert.deepEqual(
    verdict.refusals.map(({ code }) => code),
    ['not-permitted'],
  );
  assert.equal((await w.log.head({ plan: 'young', scope: 'shared' })).seq, 0);
});

test('the client cannot say who it is: an actor in the body is refused, one in a header is not read', async () => {
  const w = await world();
  const token = await w.token(cleo);
  const body = { ...stepOf([rename('Mine')]), actor: ana };
  assert.deepEqual((await problemOf(await w.ask(push, { token, body }))).path, '/actor');
  const headers = { 'x-portal-person': 'ana', 'x-party': 'vendor' };
  const answer = await answerOf(await w.ask(push, { token, body: stepOf([rename('Mine')]), headers }));
  assert.equal(answer.verdicts[0]?.status, 'rejected');
});

test('a push that is sent again, late or out of order happens once', async () => {
  const w = await world();
  const token = await w.token(ana);
  const send = (mutation: number) =>
    w.ask(push, { token, body: stepOf([rename(`Title ${mutation}`)], mutation) }).then(answerOf);
  const first = await send(1);
  assert.deepEqual((await send(1)).verdicts, first.verdicts);
  const together = await Promise.all([send(2), send(2), send(1), send(2)]);
  assert.ok(together.every(({ verdicts }) => verdicts[0]?.status === 'accepted'));
  assert.equal((await w.log.head({ plan: 'young', scope: 'shared' })).seq, 2);
});

test('a receipt of somebody else is refused, and tells nothing of what it was for', async () => {
  const w = await world();
  await w.ask(push, { token: await w.token(ana), body: stepOf([rename('Hers')]) });
  const body = { ...stepOf([rename('His')]), after: 1 };
  const { verdicts } = await answerOf(await w.ask(push, { token: await w.token(ben), body }));
  assert.equal(verdicts[0]?.status, 'rejected');
  assert.doesNotMatch(JSON.stringify(verdicts), /Hers|ana|seqs/);
});

test('a plan begins once', async () => {
  const w = await world();
  const begun = await w.host('/v1/plans', { ...youngPlan, id: 'second' });
  assert.deepEqual([begun.status, await begun.json()], [201, { plan: 'second' }]);
  const again = await w.host('/v1/plans', { ...youngPlan, id: 'second', title: 'Another' });
  assert.equal((await problemOf(again)).code, 'plan-exists');
});

test('what is no plan is refused with its places, and begins nothing', async () => {
  const w = await world();
  const answer = await w.host('/v1/plans', { ...youngPlan, id: 'second', currency: 'XXX?', period: {} });
  const { status, code, path, issues } = (await problemOf(answer)) as {
    status: number;
    code: string;
    path?: string;
    issues?: { path: string }[];
  };
  assert.deepEqual([status, code, path], [422, 'invalid', issues?.[0]?.path]);
  assert.ok(issues !== undefined && issues.length > 1);
  assert.deepEqual(await w.log.plans(), ['young']);
});

test('sessions and plans are for the host alone', async () => {
  const w = await world();
  const wanted = { plan: 'young', actor: ana, origin: portal };
  const token = await w.token(ana);
  for (const sent of [undefined, token, 'a-guess-of-more-than-thirty-two-letters']) {
    for (const [path, body] of [
      ['/v1/sessions', wanted],
      ['/v1/plans', { ...youngPlan, id: 'x' }],
    ] as const) {
      const answer = await w.ask(path, { body, ...(sent === undefined ? {} : { token: sent }) });
      assert.deepEqual([answer.status, (await problemOf(answer)).code], [401, 'host-only']);
    }
  }
});

test('a handler that was not told who its host is lets nobody begin anything', async () => {
  const handler = createHandler({ log: createMemoryLog(), keys: await readKeys(await makeKeys()) });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${'x'.repeat(40)}` };
  const body = JSON.stringify(youngPlan);
  const answer = await handler(new Request('https://plans.example.com/v1/plans', { method: 'POST', headers, body }));
  assert.equal((await problemOf(answer)).code, 'host-only');
});

const sessions: readonly (readonly [string, unknown, string, number])[] = [
  ['a plan there is not', { plan: 'none', actor: ana, origin: portal }, '/plan', 404],
  [
    'a party the plan does not have',
    { plan: 'young', actor: { ...ana, party: 'rival' }, origin: portal },
    '/actor/party',
    422,
  ],
  ['a role there is not', { plan: 'young', actor: { ...ana, role: 'admin' }, origin: portal }, '/actor/role', 422],
  ['nobody', { plan: 'young', actor: { party: 'vendor', role: 'lead' }, origin: portal }, '/actor/id', 422],
  ['no origin', { plan: 'young', actor: ana }, '/origin', 422],
  ['every origin', { plan: 'young', actor: ana, origin: '*' }, '/origin', 422],
  ['an opaque origin', { plan: 'young', actor: ana, origin: 'null' }, '/origin', 422],
  ['an address for an origin', { plan: 'young', actor: ana, origin: `${portal}/page` }, '/origin', 422],
  ['a longer life', { plan: 'young', actor: ana, origin: portal, expiresIn: 86_400 }, '/expiresIn', 422],
];
for (const [name, body, path, status] of sessions) {
  test(`a session with ${name} is refused with its place`, async () => {
    const w = await world();
    const answer = await problemOf(await w.host('/v1/sessions', body));
    assert.deepEqual([answer.status, answer.path], [status, path]);
  });
}

test('a report is in the language that was asked for, on the day that was, and of the plan as it stands', async () => {
  const w = await world();
  const token = await w.token(ben);
  const report = async (query: string, language?: string) => {
    const headers = language === undefined ? {} : { 'accept-language': language };
    const answer = await w.ask(`/v1/plans/young/report${query}`, { token, headers });
    const { asOf, summary } = (await answer.json()) as { asOf: string; summary: { text: string } };
    return { asOf, text: summary.text, language: answer.headers.get('content-language') };
  };
  const english = await report('');
  assert.deepEqual([english.asOf, english.language], ['2017-10-02', 'en']);
  const german = await report('?as-of=2017-09-30', 'fr, de-AT;q=0.8, en;q=0.5');
  assert.deepEqual([german.asOf, german.language], ['2017-09-30', 'de']);
  assert.notEqual(german.text, english.text);
  assert.equal((await report('', 'fr, de;q=0')).language, 'en');
  assert.deepEqual(await report('?as-of=2017-09-30', 'de'), german);
});

test('a report that is kept is of one state of the plan', async () => {
  const w = await world();
  await w.host('/v1/plans', behindPlan);
  const token = await w.token(ana, 'behind');
  const messages = async () => {
    const answer = await w.ask('/v1/plans/behind/report?as-of=2017-09-30', { token });
    const { findings } = (await answer.json()) as { findings: { message: string }[] };
    return findings.map(({ message }) => message).join('\n');
  };
  assert.match(await messages(), /Sales/);
  const command = { id: 'c-1', type: 'kpi.update', input: { id: 'sales', set: { name: 'Revenue' } } };
  const { verdicts } = await answerOf(await w.ask('/v1/plans/behind/push', { token, body: stepOf([command]) }));
  assert.equal(verdicts[0]?.status, 'accepted', JSON.stringify(verdicts));
  const after = await messages();
  assert.match(after, /Revenue/);
  assert.doesNotMatch(after, /Sales/);
  assert.equal(await messages(), after);
});

test('a log that cannot be written to is told as 503, so that the client comes back', async () => {
  const log = createMemoryLog();
  const full = { ...log, append: () => Promise.reject(new StoreError('disk', '/var/lib/plans.sqlite: no room left')) };
  const w = await world({ log: full });
  const answer = await w.ask(push, { token: await w.token(ana), body: stepOf([rename('x')]) });
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5']);
  assert.doesNotMatch(await answer.text(), /var|room/);
});

test('what happened is told without tokens, texts or inputs', async () => {
  const w = await world();
  const token = await w.token(ana);
  await w.ask(push, { token, body: stepOf([rename('A secret title')]) });
  const [accepted] = w.events.filter((event) => event.kind === 'accepted');
  assert.deepEqual(accepted, {
    kind: 'accepted',
    plan: 'young',
    scope: 'shared',
    actor: ana,
    client: 'tab-1',
    mutation: 1,
    seqs: [1],
    commands: ['plan.update'],
  });
  const requests = w.events.filter((event) => event.kind === 'request').map(({ route, status }) => [route, status]);
  assert.deepEqual(requests.at(-1), ['/v1/plans/:id/push', 200]);
  const told = JSON.stringify(w.events);
  assert.ok(!told.includes('A secret title') && !told.includes(token) && !told.includes('a-host-secret'));
});

test('what breaks is told to the host, and nothing of it to whoever asked', async () => {
  const log = createMemoryLog();
  const broken = { ...log, head: () => Promise.reject(new Error('disk /var/lib/plans at 10.0.0.7 is on fire')) };
  const w = await world({ log: broken });
  const answer = await w.ask(`${pull}?after=0`, { token: await w.token(ana), origin: portal });
  assert.equal(answer.status, 500);
  assert.doesNotMatch(await answer.clone().text(), /disk|fire|10\.|\.ts/);
  assert.equal((await problemOf(answer)).code, 'fault');
  const fault = w.events.find((event) => event.kind === 'fault');
  assert.match(String(fault?.error), /on fire/);
});

test('a listener that throws breaks no answer', async () => {
  const w = await world({
    onEvent: () => {
      throw new Error('the listener');
    },
  });
  assert.equal((await w.ask('/healthz')).status, 200);
});

test('whatever is thrown, an error or not, is answered and told', async () => {
  for (const thrown of [undefined, null, 'a text', { code: 1 }]) {
    const w = await world();
    const events: ServerEvent[] = [];
    const handler = createHandler({
      log: w.log,
      keys: w.keys,
      authorize() {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a host's function must not do
        throw thrown;
      },
      onEvent: (event) => events.push(event),
    });
    const answer = await handler(new Request('https://plans.example.com/v1/plans', { method: 'POST' }));
    assert.deepEqual([answer.status, (await problemOf(answer)).code], [500, 'fault']);
    assert.match(answer.headers.get('request-id') ?? '', /./);
    assert.deepEqual(
      events.map((event) => (event.kind === 'fault' ? [event.where, (event.error as Error).cause] : event.kind)),
      [['/v1/plans', thrown], 'request'],
    );
  }
});

test('further routes have their own other methods refused, and may use the same guards', async () => {
  const w = await world({
    modules: [
      (app, server) => {
        app.get('/v1/plans/:id/extra', server.forSession, (context) => context.json(server.session(context).actor));
        app.post('/v1/broken', () => {
          throw new Error('inside');
        });
      },
    ],
  });
  const token = await w.token(ben);
  assert.deepEqual(await (await w.ask('/v1/plans/young/extra', { token })).json(), ben);
  assert.equal((await w.ask('/v1/plans/young/extra')).status, 401);
  assert.equal((await w.ask('/v1/plans/young/extra', { method: 'PUT' })).headers.get('allow'), 'GET, HEAD');
  assert.equal((await problemOf(await w.ask('/v1/broken', { method: 'POST' }))).code, 'fault');
});
