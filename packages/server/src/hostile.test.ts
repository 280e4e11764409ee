import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Ask, ana, answerOf, ben, portal, problemOf, rename, stepOf, type World, world } from './testing/world.ts';

const push = '/v1/plans/young/push';
const good = stepOf([rename('Good')]);
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const deep = (levels: number) =>
  JSON.stringify(stepOf([{ id: 'c', type: 'plan.update', input: 0 }])).replace(
    '"input":0',
    `"input":${nested(levels)}`,
  );

/** Sent by Ana, unless the request says otherwise: the address, the rest of it, and what it must be answered with. */
const requests: readonly (readonly [string, string, Ask, number, string, string?])[] = [
  ['no body', push, { method: 'POST', headers: { 'content-type': 'application/json' } }, 400, 'not-json'],
  ['half of JSON', push, { body: '{"scope":' }, 400, 'not-json'],
  ['JSON and something behind it', push, { body: `${JSON.stringify(good)} x` }, 400, 'not-json'],
  ['a list', push, { body: [] }, 422, 'invalid', ''],
  ['null', push, { body: 'null' }, 422, 'invalid', ''],
  ['nothing of a push', push, { body: {} }, 422, 'invalid', '/scope'],
  ['one member more', push, { body: { ...good, admin: true } }, 422, 'invalid', '/admin'],
  [
    'a member that reaches for prototypes',
    push,
    { body: JSON.stringify(good).replace('{', '{"__proto__":{"after":0},') },
    422,
    'invalid',
    '/__proto__',
  ],
  ['a scope there is not', push, { body: { ...good, scope: 'private' } }, 422, 'invalid', '/scope'],
  ['a scope that is no id', push, { body: { ...good, scope: 'party:../x' } }, 422, 'invalid', '/scope'],
  ['a client that is not letters', push, { body: { ...good, client: 'a b' } }, 422, 'invalid', '/client'],
  ['a client without end', push, { body: { ...good, client: 'a'.repeat(101) } }, 422, 'invalid', '/client'],
  ['after as text', push, { body: { ...good, after: '0' } }, 422, 'invalid', '/after'],
  ['after below nothing', push, { body: { ...good, after: -1 } }, 422, 'invalid', '/after'],
  ['after between', push, { body: { ...good, after: 0.5 } }, 422, 'invalid', '/after'],
  [
    'after beyond numbers',
    push,
    { body: JSON.stringify(good).replace('"after":0', '"after":1e999') },
    422,
    'invalid',
    '/after',
  ],
  ['no steps', push, { body: { ...good, steps: [] } }, 422, 'invalid', '/steps'],
  ['an empty step', push, { body: stepOf([]) }, 422, 'invalid', '/steps/0/commands'],
  ['a mutation before the first', push, { body: stepOf([rename('x')], 0) }, 422, 'invalid', '/steps/0/mutation'],
  [
    'a command without input',
    push,
    { body: stepOf([{ id: 'a', type: 'plan.update' }]) },
    422,
    'invalid',
    '/steps/0/commands/0/input',
  ],
  [
    'a command with a time of its own',
    push,
    { body: stepOf([{ ...rename('x'), at: '2007-01-01T00:00:00Z' }]) },
    422,
    'invalid',
    '/steps/0/commands/0/at',
  ],
  [
    'a command without a name',
    push,
    { body: stepOf([{ ...rename('x'), id: '' }]) },
    422,
    'invalid',
    '/steps/0/commands/0/id',
  ],
  [
    'a control character in an id',
    push,
    { body: stepOf([rename('x', 'a\u0000b')]) },
    422,
    'invalid',
    '/steps/0/commands/0/id',
  ],
  [
    '500 commands in one step',
    push,
    { body: stepOf(Array.from({ length: 500 }, (_, n) => rename(`${n}`))) },
    422,
    'invalid',
    '/steps/0/commands',
  ],
  [
    '500 commands in 50 steps',
    push,
    {
      body: {
        ...good,
        steps: Array.from({ length: 50 }, (_, n) => ({
          mutation: n + 1,
          basis: 0,
          commands: Array.from({ length: 10 }, (_, m) => rename(`${n} ${m}`)),
        })),
      },
    },
    422,
    'invalid',
    '/steps',
  ],
  ['JSON 70 levels deep', push, { body: deep(70) }, 422, 'invalid', ''],
  ['JSON 500,000 levels deep', push, { body: deep(500_000) }, 422, 'invalid', ''],
  ['two megabytes', push, { body: stepOf([rename('x'.repeat(2_000_000))]) }, 413, 'too-large'],
  [
    'a form',
    push,
    { body: 'scope=shared', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'not-json-type',
  ],
  ['text', push, { body: good, headers: { 'content-type': 'text/plain' } }, 415, 'not-json-type'],
  [
    'another charset',
    push,
    { body: good, headers: { 'content-type': 'application/json; charset=latin1' } },
    415,
    'not-json-type',
  ],
  [
    'JSON of another kind',
    push,
    { body: good, headers: { 'content-type': 'application/json-patch+json' } },
    415,
    'not-json-type',
  ],
  ['a packed body', push, { body: good, headers: { 'content-encoding': 'gzip' } }, 415, 'not-json-type'],
  ['a push by GET', push, {}, 405, 'wrong-method'],
  ['a plan taken away', '/v1/plans', { method: 'DELETE' }, 405, 'wrong-method'],
  ['an unknown path', '/v1/plans/young/secrets', {}, 404, 'unknown-path'],
  ['an unknown root', '/admin', {}, 404, 'unknown-path'],
  ['a slash more', `${push}/`, { body: good }, 404, 'unknown-path'],
  ['a plan by its path', '/v1/plans/..%2Fyoung/pull', {}, 404, 'unknown-plan'],
  ['a plan that is half a character', '/v1/plans/%ff/pull', {}, 404, 'unknown-plan'],
  ['a plan in capitals', '/v1/plans/YOUNG/pull', {}, 404, 'unknown-plan'],
  ['after that is no number', '/v1/plans/young/pull?after=x', {}, 400, 'bad-query', 'after'],
  ['after before the first', '/v1/plans/young/pull?after=-1', {}, 400, 'bad-query', 'after'],
  ['after beyond numbers', '/v1/plans/young/pull?after=99999999999999999999', {}, 400, 'bad-query', 'after'],
  ['a scope there is not', '/v1/plans/young/pull?scope=*', {}, 400, 'bad-query', 'scope'],
  ['a day there is not', '/v1/plans/young/report?as-of=2017-02-30', {}, 400, 'bad-query', 'as-of'],
  ['a poke of nobody', '/v1/plans/young/poke', {}, 400, 'bad-query', 'client'],
  ['presence of nobody', '/v1/plans/young/presence', { body: {} }, 422, 'invalid', '/client'],
  [
    'presence at an annex',
    '/v1/plans/young/presence',
    { body: { client: 'a', at: { type: 'secret', id: 'x' } } },
    422,
    'invalid',
    '/at/type',
  ],
  [
    'presence without end',
    '/v1/plans/young/presence',
    { body: { client: 'a', at: { type: 'kpi', id: 'x'.repeat(101) } } },
    422,
    'invalid',
    '/at/id',
  ],
];

const leaks = /\.ts\b|node_modules|Error:|    at |Nordwind|Müller|"young"|"vendor"|"partner"/;

for (const [name, path, ask, status, code, at] of requests) {
  test(`${name}: ${status} ${code}, nothing changed and nothing told`, async () => {
    const w = await world();
    const answer = await w.ask(path, { token: await w.token(ana), origin: portal, ...ask });
    const text = await answer.clone().text();
    assert.doesNotMatch(text, leaks);
    const problem = (await problemOf(answer)) as { code: string; status: number; path?: string; title: string };
    assert.deepEqual([problem.status, problem.code, problem.path], [status, code, at]);
    assert.ok(problem.title.length > 5);
    if (status === 405) assert.match(answer.headers.get('allow') ?? '', /GET|POST/);
    assert.equal((await w.log.head({ plan: 'young', scope: 'shared' })).seq, 0);
    assert.deepEqual(
      w.events.filter(({ kind }) => kind === 'fault' || kind === 'accepted'),
      [],
    );
    // It still works.
    await answerOf(await w.ask(push, { token: await w.token(ben), body: good }));
  });
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** A body of so many bytes, that tells how much of it was read. */
function long(bytes: number) {
  const piece = new TextEncoder().encode('x'.repeat(10_000));
  const read = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (read.bytes >= bytes) return controller.close();
      read.bytes += piece.byteLength;
      controller.enqueue(piece);
    },
  });
  return { read, body };
}

const sendLong = async (w: World, body: ReadableStream<Uint8Array>, headers: Record<string, string>) =>
  w.handler(
    new Request(`https://plans.example.com${push}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await w.token(ana)}`, ...headers },
      body,
      duplex: 'half',
    } as RequestInit),
  );

test('a body that says it is too large is not read', async () => {
  const w = await world();
  const { read, body } = long(1_000_000_000);
  const answer = await sendLong(w, body, { 'content-length': '1000000000' });
  assert.equal((await problemOf(answer)).code, 'too-large');
  assert.ok(read.bytes <= 10_000, `${read.bytes}`);
});

test('a body that does not say how large it is, or lies, is read no further than what is taken', async () => {
  for (const headers of [{}, { 'content-length': '100' }]) {
    const w = await world();
    const { read, body } = long(1_000_000_000);
    const answer = await sendLong(w, body, headers);
    assert.equal((await problemOf(answer)).code, 'too-large');
    assert.ok(read.bytes < 1_200_000, `${read.bytes}`);
  }
});

test('a body of somebody without a token is not read at all', async () => {
  const w = await world();
  const { read, body } = long(1_000_000_000);
  const answer = await sendLong(w, body, { authorization: 'Bearer x' });
  assert.equal(answer.status, 401);
  assert.ok(read.bytes <= 10_000, `${read.bytes}`);
});

test("a body that breaks off is its sender's own problem, and no fault", async () => {
  const w = await world();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
  });
  const answer = await sendLong(w, body, {});
  assert.deepEqual([answer.status, (await problemOf(answer)).code], [400, 'broken-off']);
  assert.deepEqual(
    w.events.filter(({ kind }) => kind === 'fault'),
    [],
  );
});

test('a body that does not come holds up no end', async () => {
  const w = await world();
  const { promise: asked, resolve } = deferred();
  const body = new ReadableStream<Uint8Array>({ pull: () => (resolve(), new Promise(() => {})) }, { highWaterMark: 0 });
  const sent = sendLong(w, body, {});
  await asked;
  await w.handler.close();
  const answer = await sent;
  assert.deepEqual([(await problemOf(answer)).code, answer.headers.get('retry-after')], ['closing', '5']);
});

test('half a character, a key that reaches for prototypes and another time: the step is rejected, and nothing is lost', async () => {
  const w = await world();
  const token = await w.token(ana);
  const inputs = [
    { set: { title: '\ud800' } },
    JSON.parse('{"set":{"__proto__":{"title":"x"}}}'),
    { set: { created: { at: '2007-01-01T00:00:00Z' } } },
  ];
  for (const [index, input] of inputs.entries()) {
    const body = stepOf([{ id: 'c', type: 'plan.update', input }], index + 1);
    const { verdicts } = await answerOf(await w.ask(push, { token, body }));
    assert.equal(verdicts[0]?.status, 'rejected', JSON.stringify(input));
  }
  assert.deepEqual(
    w.events.filter(({ kind }) => kind === 'fault'),
    [],
  );
});
