import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import { hostKey } from './host-key.ts';
import { readKeys } from './keys.ts';
import { makeKeys } from './make-keys.ts';

const [made] = (JSON.parse(await makeKeys()) as { keys: [Record<string, string>] }).keys;
const { d: hidden, ...open } = made;
const set = (...keys: readonly unknown[]) => JSON.stringify({ keys });

test('a key that was made signs and verifies', async () => {
  const keys = await readKeys(set(made));
  assert.equal(keys.signing.kid, made['kid']);
  assert.deepEqual([...keys.verifying.keys()], [made['kid']]);
});

const rsa = await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey);
const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['no JSON', `{"d":"${hidden}"`, /JSON Web Key Set/],
  ['a key without its set', JSON.stringify(made), /JSON Web Key Set/],
  ['an empty set', set(), /JSON Web Key Set/],
  ['public parts only', set(open), /private part/],
  ['a key without a name', set({ ...made, kid: undefined }), /keys\[0\]\.kid/],
  ['one name twice', set(made, open), /keys\[1\]\.kid must be another/],
  ['RSA', set({ ...rsa, kid: 'rsa' }), /keys\[0\] must be an Ed25519 key/],
  ['X25519', set({ ...made, crv: 'X25519' }), /keys\[0\] must be an Ed25519 key/],
  ['half a key', set({ ...made, x: 'AAAA' }), /keys\[0\] is no Ed25519 key/],
];
for (const [name, text, says] of wrong) {
  test(`${name}: one reason, and nothing of the key`, async () => {
    await assert.rejects(readKeys(text), (error: unknown) => {
      assert.ok(error instanceof RangeError);
      assert.match(error.message, says);
      assert.ok(!error.message.includes(hidden ?? '') && error.cause === undefined);
      return true;
    });
  });
}

const secret = 'x'.repeat(32);
const asking = (authorization?: string) =>
  new Request('https://plans.example.com/', { headers: authorization === undefined ? {} : { authorization } });

test('a host is known by its secret, by either of two, and by nothing that looks like it', () => {
  const known = hostKey(secret, 'y'.repeat(40));
  assert.equal(known(asking(`Bearer ${secret}`)), true);
  assert.equal(known(asking(`bearer ${'y'.repeat(40)}`)), true);
  for (const other of [
    undefined,
    '',
    'Bearer',
    'Bearer ',
    `Basic ${secret}`,
    `Bearer ${secret}x`,
    secret,
    `Bearer ${secret} x`,
  ]) {
    assert.equal(known(asking(other)), false, other);
  }
});

test('a secret that is short, or that no header can carry, is refused without being told', () => {
  for (const poor of ['', 'short', 'x'.repeat(31), `${'x'.repeat(40)} `, 'ü'.repeat(40)]) {
    assert.throws(
      () => hostKey(poor),
      (error: unknown) => error instanceof RangeError && (poor === '' || !error.message.includes(poor)),
    );
  }
});
