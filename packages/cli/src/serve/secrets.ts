import { hostKey, readKeys, type SessionKeys } from '@tandem-plan/server';
import { type Io, Unusable } from '../io.ts';
import { readBytes } from '../read-file.ts';

export interface HostKey {
  readonly file: string | undefined;
  /** From the environment, where no file was named. */
  readonly secret: string | undefined;
}

const textOf = async (io: Io, file: string): Promise<string> => new TextDecoder().decode(await readBytes(io, file));

/** @throws Unusable that names the file and not what it holds */
export async function readSessionKeys(file: string, io: Io): Promise<SessionKeys> {
  const text = await textOf(io, file);
  try {
    return await readKeys(text);
  } catch (error) {
    throw unusable(file, error);
  }
}

/** @throws Unusable that names the file and not what it holds */
export async function readHostKey({ file, secret = '' }: HostKey, io: Io): Promise<(request: Request) => boolean> {
  const text = file === undefined ? secret : await textOf(io, file);
  try {
    return hostKey(text.trimEnd());
  } catch (error) {
    throw unusable(file ?? 'TANDEM_HOST_KEY', error);
  }
}

const unusable = (place: string, error: unknown): unknown =>
  error instanceof RangeError ? new Unusable(`${place}: ${error.message}`) : error;
