import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { makeKeys, readKeys, type SessionKeys } from '@tandem-plan/server';

/** What the portal and its plan server share: the keys of sessions, and the word by which the one knows the other. */
export interface Secrets {
  readonly keys: SessionKeys;
  readonly host: string;
}

/** Made once, and kept in a file that only its owner may read: sessions outlive a restart. */
export async function openSecrets(file: string): Promise<Secrets> {
  if (!existsSync(file)) {
    const fresh = { keys: await makeKeys(), host: randomBytes(32).toString('base64url') };
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' });
  }
  const { keys, host } = JSON.parse(readFileSync(file, 'utf8')) as { readonly keys: string; readonly host: string };
  return { keys: await readKeys(keys), host };
}
