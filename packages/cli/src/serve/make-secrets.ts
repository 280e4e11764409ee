import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeKeys } from '@tandem-plan/server';
import { type Io, Unusable } from '../io.ts';

/** @throws Unusable where one of the files is there already: what they hold is in use somewhere */
export async function makeSecrets(
  folder: string,
  io: Io,
): Promise<{ readonly keys: string; readonly hostKey: string }> {
  const keys = join(folder, 'keys.json');
  const hostKey = join(folder, 'host-key');
  const texts = { [keys]: await makeKeys(), [hostKey]: `${randomBytes(32).toString('base64url')}\n` };
  try {
    await io.writeSecrets(texts);
  } catch (error) {
    const { code = '', message, path = folder } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' ? 'it is there already, and secrets are not replaced' : message;
    throw new Unusable(`${path}: this file could not be written: ${reason}`);
  }
  return { keys, hostKey };
}
