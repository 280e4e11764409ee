import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHandler } from './handler.ts';
import type { LimitOptions } from './limits.ts';
import { ana, answerOf, ben, cleo, portal, problemOf, rename, secret, stepOf, world } from './testing/world.ts';

const pull = '/v1/plans/young/pull?after=0';
const push = '/v1/plans/young/push';
const few: LimitOptions = { actor: { points: 5, seconds: 60 }, party: { points: 8, seconds: 60 } };

test('an actor may spend so much, is told how much is left, and when there is more', async () => {
  const w = await world({ limits: few });
  const token = await w.token(ana);
  for (const left of [4, 3, 2, 1, 0]) {
    const { headers, status } = await w.ask(pull, { token });
    assert.equal(status, 200);
    assert.match(headers.get('ratelimit') ?? '', new RegExp(`^"actor";r=${left};t=\\d+$`));
    assert.equal(headers.get('ratelimit-policy'), '"actor";q=5;w=60');
  }
  const answer = await w.ask(pull, { token, origin: portal });
  assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d?$/);
  assert.match(answer.headers.get('ratelimit') ?? '', /^"actor";r=0;t=\d+$/);
  // The page may read it, or it would not know to wait.
  assert.equal(answer.headers.get('access-control-allow-origin'), portal);
  assert.equal((await problemOf(answer)).code, 'too-many');
});

test('a new token, a new client id or another poke is no new purse', async () => {
  const w = await world({ limits: few });
  for (let mutation = 1; mutation <= 5; mutation += 1) {
    const body = stepOf([rename(`${mutation}`)], 1, `tab-${mutation}`);
    await answerOf(await w.ask(push, { token: await w.token(ana), body }));
  }
  const token = await w.token(ana);
  assert.equal((await w.ask(push, { token, body: stepOf([rename('x')], 1, 'tab-9') })).status, 429);
  assert.equal((await w.ask('/v1/plans/young/poke?client=new', { token })).status, 429);
});

test('a push costs its commands, and one that costs too much is not carried out', async () => {
  const w = await world({ limits: few });
  const commands = Array.from({ length: 6 }, (_, index) => rename(`Title ${index}`));
  const answer = await w.ask(push, { token: await w.token(ana), body: stepOf(commands) });
  assert.equal(answer.status, 429);
  assert.equal((await w.log.head({ plan: 'young', scope: 'shared' })).seq, 0);
});

test('a step that needs a fresh basis costs what has to be read since, and no other does', async () => {
  const w = await world({
    limits: { actor: { points: 10_000, seconds: 600 }, party: { points: 20_000, seconds: 600 } },
  });
  const left = ({ headers }: Response) => Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
  const token = await w.token(ana);
  const titles = (from: number) =>
    Array.from({ length: 100 }, (_, index) => rename(`Title ${from + index}`, `c${index}`));
  for (let mutation = 1; mutation <= 6; mutation += 1) {
    await answerOf(await w.ask(push, { token: await w.token(ana), body: stepOf(titles(mutation * 100), mutation) }));
  }
  const before = left(await w.ask(pull, { token }));
  const old = left(await w.ask(push, { token, body: stepOf([rename('Old')], 7) }));
  assert.equal(before - old, 1);
  const remove = { id: 'r', type: 'objective.remove', input: { id: 'grow' } };
  assert.equal(old - left(await w.ask(push, { token, body: stepOf([remove], 8) })), 2);
});

test('a party has one purse for all of its people, and the other party its own', async () => {
  const w = await world({ limits: few });
  const tokens = { ana: await w.token(ana), ben: await w.token(ben), cleo: await w.token(cleo) };
  for (let index = 0; index < 4; index += 1) {
    assert.equal((await w.ask(pull, { token: tokens.ben })).status, 200);
    assert.equal((await w.ask(pull, { token: tokens.cleo })).status, 200);
  }
  const refused = await w.ask(pull, { token: tokens.cleo });
  assert.equal(refused.status, 429);
  assert.match(refused.headers.get('ratelimit') ?? '', /^"party"/);
  assert.equal((await w.ask(pull, { token: tokens.ana })).status, 200);
});

test('whoever goes on asking beyond their purse takes nothing from the others of their party', async () => {
  const w = await world({ limits: few });
  const tokens = { ben: await w.token(ben), cleo: await w.token(cleo) };
  for (let index = 0; index < 20; index += 1) await w.ask(pull, { token: tokens.ben });
  for (let index = 0; index < 3; index += 1) assert.equal((await w.ask(pull, { token: tokens.cleo })).status, 200);
});

test('whoever tries tokens is slowed down by address, where the host knows it', async () => {
  const limits = { failures: { points: 3, seconds: 60 } };
  const w = await world({ limits, addressOf: (request) => request.headers.get('x-test-address') ?? undefined });
  const from = (address: string, token: string) => w.ask(pull, { token, headers: { 'x-test-address': address } });
  for (let index = 0; index < 3; index += 1) assert.equal((await from('192.0.2.1', 'guess')).status, 401);
  const token = await w.token(ana);
  assert.equal((await from('192.0.2.1', 'guess')).status, 429);
  // Somebody else behind the same address, who has a good token, does not pay for it.
  assert.equal((await from('192.0.2.1', token)).status, 200);
  assert.equal((await from('192.0.2.1', 'guess')).status, 429);
  assert.equal((await from('192.0.2.2', token)).status, 200);
});

test('the host gets in from an address that others failed from, and a wrong secret counts as a wrong token', async () => {
  const limits = { failures: { points: 2, seconds: 60 } };
  const w = await world({ limits, addressOf: () => '192.0.2.1' });
  const body = { plan: 'young', actor: ana, origin: portal };
  const ask = (token: string) => w.ask('/v1/sessions', { token, body });
  const statuses = [];
  for (let index = 0; index < 4; index += 1) statuses.push((await ask(`guess-${index}`)).status);
  assert.deepEqual(statuses, [401, 401, 429, 429]);
  assert.equal((await ask(secret)).status, 201);
});

test('where the host does not know addresses, nobody pays for the failures of others', async () => {
  const w = await world({ limits: { failures: { points: 1, seconds: 60 } } });
  for (let index = 0; index < 5; index += 1) assert.equal((await w.ask(pull, { token: 'guess' })).status, 401);
  assert.equal((await w.ask(pull, { token: await w.token(ana) })).status, 200);
});

test('a token that ran out is no attempt at anything', async () => {
  const limits = { failures: { points: 1, seconds: 60 } };
  const w = await world({ limits, addressOf: () => '192.0.2.1' });
  const token = await w.token(ana);
  w.clock.now += 700_000;
  for (let index = 0; index < 3; index += 1) assert.equal((await w.ask(pull, { token })).status, 401);
  assert.equal((await w.ask(pull, { token: await w.token(ana) })).status, 200);
});

test('limits that make no sense are refused at once', async () => {
  const { log, keys } = await world();
  for (const limits of [
    { actor: { points: 0, seconds: 60 } },
    { party: { points: 10, seconds: 0.5 } },
    { failures: { points: Number.NaN, seconds: 60 } },
    { actor: { points: 10, seconds: 10_000_000 } },
    { pokes: -1 },
  ]) {
    assert.throws(() => createHandler({ log, keys, limits }), RangeError, JSON.stringify(limits));
  }
});
