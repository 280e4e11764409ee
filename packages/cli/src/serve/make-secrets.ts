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
  await write(io, keys, await makeKeys());
  await write(io, hostKey, `${randomBytes(32).toString('base64url')}\n`);
  return { keys, hostKey };
}

async function write(io: Io, file: string, text: string): Promise<void> {
  try {
    await io.writeSecret(file, text);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' ? 'it is there already, and secrets are not replaced' : message;
    throw new Unusable(`${file}: this file could not be written: ${reason}`);
  }
}
