import { importJWK, type CryptoKey, type JWK } from 'jose';

/** Keys of the host: one signs tokens, all of them verify. */
export interface SessionKeys {
  readonly signing: { readonly kid: string; readonly key: CryptoKey };
  readonly verifying: ReadonlyMap<string, CryptoKey>;
}

/**
 * Reads a JWK Set (RFC 7517) of Ed25519 keys, each with a `kid`. The first that has its private part signs. To rotate,
 * put a new key in front, and take the old one out once its last token has expired, ten minutes later.
 *
 * @throws RangeError that names the key and what was expected; never what it holds
 */
export async function readKeys(text: string): Promise<SessionKeys> {
  const verifying = new Map<string, CryptoKey>();
  let signing: SessionKeys['signing'] | undefined;
  for (const [index, jwk] of keysIn(text).entries()) {
    const at = `keys[${index}]`;
    const { kid } = jwk;
    if (typeof kid !== 'string' || kid.length === 0 || kid.length > 100) {
      throw new RangeError(`${at}.kid must be a text of 1 to 100 characters`);
    }
    if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') {
      throw new RangeError(`${at} must be an Ed25519 key: kty "OKP" and crv "Ed25519"`);
    }
    if (verifying.has(kid)) throw new RangeError(`${at}.kid must be another than those before it`);
    const { d, ...open } = jwk;
    verifying.set(kid, await imported(open, at));
    if (d !== undefined && signing === undefined) signing = { kid, key: await imported({ ...open, d }, at) };
  }
  if (signing === undefined) throw new RangeError('One key must have its private part, "d": it signs');
  return { signing, verifying };
}

function keysIn(text: string): readonly JWK[] {
  const expected = 'Keys must be a JSON Web Key Set: { "keys": [ … ] }';
  let set: unknown;
  try {
    set = JSON.parse(text);
  } catch {
    // Without the cause, which would quote the text.
    throw new RangeError(expected);
  }
  const keys: unknown = typeof set === 'object' && set !== null && 'keys' in set ? set.keys : undefined;
  const isKey = (key: unknown): key is JWK => typeof key === 'object' && key !== null && !Array.isArray(key);
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isKey)) throw new RangeError(expected);
  return keys;
}

async function imported(jwk: JWK, at: string): Promise<CryptoKey> {
  const key = await importJWK({ ...jwk, alg: 'EdDSA' }, 'EdDSA').catch(() => undefined);
  if (key === undefined || key instanceof Uint8Array) throw new RangeError(`${at} is no Ed25519 key`);
  return key;
}
