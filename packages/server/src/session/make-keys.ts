import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

/** A JWK Set with one new Ed25519 key, as `readKeys` reads it. It is a secret. */
export async function makeKeys(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' };
  return `${JSON.stringify({ keys: [key] }, null, 2)}\n`;
}
