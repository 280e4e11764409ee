import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ana, portal, problemOf, world, youngPlan } from './testing/world.ts';

const pull = '/v1/plans/young/pull';
const elsewhere = 'https://elsewhere.example.net';
const opened = (answer: Response) => answer.headers.get('access-control-allow-origin');

test("a page of the token's origin may read the answer, without cookies", async () => {
  const w = await world();
  const answer = await w.ask(pull, { token: await w.token(ana), origin: portal });
  assert.deepEqual([answer.status, opened(answer)], [200, portal]);
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  assert.match(answer.headers.get('vary') ?? '', /origin/i);
});

test('a token taken to a page of another origin opens nothing there, and the page cannot read why', async () => {
  const w = await world();
  const token = await w.token(ana);
  for (const origin of [
    elsewhere,
    'null',
    portal.replace('https', 'http'),
    `${portal}:8443`,
    `${portal}.example.net`,
  ]) {
    const answer = await w.ask(pull, { token, origin });
    assert.equal(opened(answer), null, origin);
    assert.equal((await problemOf(answer)).code, 'other-origin', origin);
  }
  w.clock.now += 700_000;
  const late = await w.ask(pull, { token, origin: elsewhere });
  assert.deepEqual([late.status, opened(late)], [401, null]);
});

test('outside a browser there is no origin, and the token does', async () => {
  const w = await world();
  const answer = await w.ask(pull, { token: await w.token(ana) });
  assert.deepEqual([answer.status, opened(answer)], [200, null]);
});

test('a page may read that its token ran out, to fetch another', async () => {
  const w = await world();
  const token = await w.token(ana);
  w.clock.now += 700_000;
  const answer = await w.ask(pull, { token, origin: portal });
  assert.equal(opened(answer), portal);
  assert.equal((await problemOf(answer)).code, 'token-expired');
});

test('a preflight is answered without a token, for what pages send and no more', async () => {
  const w = await world();
  const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
  const answer = await w.ask('/v1/plans/young/push', { method: 'OPTIONS', origin: portal, headers });
  assert.deepEqual([answer.status, opened(answer), await answer.text()], [204, portal, '']);
  assert.equal(answer.headers.get('access-control-allow-headers'), 'authorization, content-type');
  assert.equal(answer.headers.get('access-control-allow-methods'), 'GET, POST');
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  const opaque = await w.ask('/v1/plans/young/push', { method: 'OPTIONS', origin: 'null', headers });
  assert.equal(opened(opaque), null);
});

test('no page reaches what is for the host', async () => {
  const w = await world();
  const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
  for (const path of ['/v1/sessions', '/v1/plans']) {
    const preflight = await w.ask(path, { method: 'OPTIONS', origin: portal, headers });
    assert.deepEqual([preflight.status, opened(preflight)], [405, null]);
    const answer = await w.ask(path, {
      body: youngPlan,
      origin: portal,
      token: 'a-host-secret-of-more-than-32-letters',
    });
    assert.equal(opened(answer), null);
  }
});
