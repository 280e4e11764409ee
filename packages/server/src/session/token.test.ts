import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64url, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ana, at, portal, problemOf, rename, stepOf, type World, world, youngPlan } from '../testing/world.ts';
import { readKeys } from './keys.ts';
import { makeKeys } from './make-keys.ts';

const seconds = at / 1000;
const claims = { plan: 'young', party: 'vendor', role: 'lead', origin: portal };
const usual = { iss: 'tandem', aud: 'tandem plans', sub: 'ana', jti: 'one', iat: seconds, exp: seconds + 600 };
const pull = '/v1/plans/young/pull';

const forged = (w: World, more: object = {}, header: object = {}) =>
  new SignJWT({ ...usual, ...claims, ...more })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'tandem-session+jwt', kid: w.keys.signing.kid, ...header })
    .sign(w.keys.signing.key);

const unsigned = (w: World, alg: string) => {
  const part = (value: unknown) => base64url.encode(JSON.stringify(value));
  return `${part({ alg, typ: 'tandem-session+jwt', kid: w.keys.signing.kid })}.${part({ ...usual, ...claims })}.`;
};

/** Changes the claims of a good token and leaves its signature. */
const swapped = (token: string, more: object): string => {
  const [header = '', body = '', signature = ''] = token.split('.');
  const held = JSON.parse(new TextDecoder().decode(base64url.decode(body))) as object;
  return [header, base64url.encode(JSON.stringify({ ...held, ...more })), signature].join('.');
};

test('a token of the session endpoint opens its plan, and holds what it was asked for', async () => {
  const w = await world();
  const answer = await w.host('/v1/sessions', { plan: 'young', actor: ana, origin: portal });
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string };
  assert.equal(expiresAt, '2017-10-02T09:10:00.000Z');
  assert.equal((await w.ask(pull, { token, origin: portal })).status, 200);
  const { jti, ...held } = JSON.parse(new TextDecoder().decode(base64url.decode(token.split('.')[1]!)));
  assert.match(String(jti), /^[0-9a-f-]{36}$/);
  const { jti: _, ...expected } = { ...usual, ...claims };
  assert.deepEqual(held, expected);
});

test('the forger of these tests can make a good token, so that the bad ones are bad for one reason', async () => {
  const w = await world();
  assert.equal((await w.ask(pull, { token: await forged(w) })).status, 200);
});

const bad: readonly (readonly [string, (w: World) => Promise<string> | string, string])[] = [
  ['no token', () => '', 'no-token'],
  ['no JWT', () => 'letters', 'bad-token'],
  ['one that expired', (w) => forged(w, { iat: seconds - 700, exp: seconds - 100 }), 'token-expired'],
  ['one that was made to last', (w) => forged(w, { iat: seconds - 86_400, exp: seconds + 86_400 }), 'token-expired'],
  ['one without an end', (w) => forged(w, { exp: undefined }), 'bad-token'],
  ['one from the future', (w) => forged(w, { iat: seconds + 3_600, exp: seconds + 4_000 }), 'bad-token'],
  ['alg none', (w) => unsigned(w, 'none'), 'bad-token'],
  ['no signature', (w) => unsigned(w, 'EdDSA'), 'bad-token'],
  [
    'HS256 with the public key as secret',
    async (w) => {
      const { x = '' } = await exportJWK(w.keys.verifying.get(w.keys.signing.kid)!);
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'HS256', typ: 'tandem-session+jwt', kid: w.keys.signing.kid })
        .sign(base64url.decode(x));
    },
    'bad-token',
  ],
  [
    'a key of somebody else under our kid',
    async (w) => {
      const { privateKey } = await generateKeyPair('EdDSA');
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'tandem-session+jwt', kid: w.keys.signing.kid })
        .sign(privateKey);
    },
    'bad-token',
  ],
  ['a kid nobody knows', (w) => forged(w, {}, { kid: 'another' }), 'bad-token'],
  ['no kid', (w) => forged(w, {}, { kid: undefined }), 'bad-token'],
  ['another kind of token under the same key', (w) => forged(w, {}, { typ: 'JWT' }), 'bad-token'],
  ['another issuer', (w) => forged(w, { iss: 'elsewhere' }), 'bad-token'],
  ['another audience', (w) => forged(w, { aud: 'elsewhere' }), 'bad-token'],
  ['no audience', (w) => forged(w, { aud: undefined }), 'bad-token'],
  ['no person', (w) => forged(w, { sub: undefined }), 'bad-token'],
  ['no jti', (w) => forged(w, { jti: undefined }), 'bad-token'],
  ['a role there is not', (w) => forged(w, { role: 'admin' }), 'bad-token'],
  ['a party that is no id', (w) => forged(w, { party: 'vendor\nX' }), 'bad-token'],
  ['no origin', (w) => forged(w, { origin: undefined }), 'bad-token'],
  ['a role swapped', async (w) => swapped(await w.token(ana), { role: 'editor' }), 'bad-token'],
  ['a party swapped', async (w) => swapped(await w.token(ana), { party: 'partner' }), 'bad-token'],
  ['the host secret', () => 'a-host-secret-of-more-than-32-letters', 'bad-token'],
  ['more letters than any token', () => 'a'.repeat(10_000), 'no-token'],
];

for (const [name, make, code] of bad) {
  test(`${name}: 401, wherever a token is asked for, and nothing is told`, async () => {
    const w = await world();
    const token = await make(w);
    const asked = [
      w.ask(pull, { token }),
      w.ask('/v1/plans/young/push', { token, body: stepOf([rename('Stolen')]) }),
      w.ask('/v1/plans/young/poke?client=a', { token }),
      w.ask('/v1/plans/young/presence', { token, body: { client: 'a' } }),
      w.ask('/v1/plans/young/report', { token }),
      w.ask('/v1/plans/none/pull', { token }),
    ];
    for (const answer of await Promise.all(asked)) {
      assert.equal(answer.status, 401);
      assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer/);
      const text = await answer.clone().text();
      assert.doesNotMatch(text, /young|vendor|ana|jose|JW[ST]|at .*\.ts/i);
      assert.equal((await problemOf(answer)).code, code);
    }
    assert.equal((await w.log.head({ plan: 'young', scope: 'shared' })).seq, 0);
  });
}

test('a token in the address opens nothing', async () => {
  const w = await world();
  const token = await w.token();
  for (const name of ['token', 'access_token', 'authorization']) {
    assert.equal((await w.ask(`${pull}?${name}=${token}`)).status, 401);
  }
});

test('a token lasts ten minutes, and a little for clocks that differ', async () => {
  const w = await world();
  const token = await w.token();
  // Also one that was found good before.
  assert.equal((await w.ask(pull, { token })).status, 200);
  w.clock.now += 600_000;
  assert.equal((await w.ask(pull, { token })).status, 200);
  w.clock.now += 6_000;
  assert.equal((await problemOf(await w.ask(pull, { token }))).code, 'token-expired');
});

test("another plan's id answers in the same bytes as one that does not exist", async () => {
  const w = await world();
  assert.equal((await w.host('/v1/plans', { ...youngPlan, id: 'other' })).status, 201);
  const token = await w.token();
  const asked = { token, origin: portal };
  const asks = (id: string) => [
    w.ask(`/v1/plans/${id}/pull`, asked),
    w.ask(`/v1/plans/${id}/pull?after=0&scope=party:partner`, asked),
    w.ask(`/v1/plans/${id}/push`, { ...asked, body: stepOf([rename('Stolen')]) }),
    w.ask(`/v1/plans/${id}/poke?client=a`, asked),
    w.ask(`/v1/plans/${id}/presence`, { ...asked, body: { client: 'a' } }),
    w.ask(`/v1/plans/${id}/report`, asked),
    w.ask(`/v1/plans/${id}/audit`, asked),
    w.ask(`/v1/plans/${id}/signoffs`, { ...asked, body: { revision: 0, by: 'ana' } }),
  ];
  /** Apart from the question's own number and how much is left to spend. */
  const bytes = async (answer: Response) => [
    answer.status,
    [...answer.headers].filter(([name]) => name !== 'request-id' && name !== 'ratelimit'),
    await answer.text(),
  ];
  const missing = await Promise.all((await Promise.all(asks('none'))).map(bytes));
  assert.deepEqual(missing[0]?.[0], 404);
  assert.deepEqual(await Promise.all((await Promise.all(asks('other'))).map(bytes)), missing);
  const party = await w.ask('/v1/plans/young/pull?after=0&scope=party:partner', asked);
  assert.deepEqual(await bytes(party), missing[0]);
  const pushed = await w.ask('/v1/plans/young/push', {
    ...asked,
    body: { ...stepOf([rename('Stolen')]), scope: 'party:partner' },
  });
  assert.deepEqual(await bytes(pushed), missing[0]);
});

test('while keys are rotated, tokens of the old key and of the new one are good; then the old one is no more', async () => {
  const [old, young] = [await makeKeys(), await makeKeys()];
  const set = (...texts: readonly string[]) =>
    readKeys(JSON.stringify({ keys: texts.flatMap((text) => (JSON.parse(text) as { keys: unknown[] }).keys) }));
  const before = await world({ keys: await set(old) });
  const during = await world({ keys: await set(young, old) });
  const after = await world({ keys: await set(young) });
  const token = await before.token();
  assert.equal((await during.ask(pull, { token })).status, 200);
  assert.equal((await after.ask(pull, { token: await during.token() })).status, 200);
  assert.equal((await after.ask(pull, { token })).status, 401);
});

test('servers that share keys and have other names take no tokens of each other', async () => {
  const one = await world();
  const other = await world({ keys: one.keys, issuer: 'staging' });
  assert.equal((await other.ask(pull, { token: await one.token() })).status, 401);
});
