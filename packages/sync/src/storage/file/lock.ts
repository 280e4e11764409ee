import { readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isCode } from './error-code.ts';

/** A machine that does not touch its lock for so long is taken for gone. Its own processes are asked for directly. */
const patience = 60_000;

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, as the system counts it: numbers of processes are given anew. */
  readonly began: string;
}

/** Locks of this process. */
const own = new Set<string>();

/** @returns whether this process holds it now */
export async function takeLock(path: string): Promise<boolean> {
  if (own.has(path)) return false;
  const holder = await holderOf(path);
  if (holder !== undefined) {
    if (await isThere(path, holder)) return false;
    // Only one can take it away. Who took it from a third that came in between does no harm: steps sent twice count once.
    const taken = `${path}.${process.pid}`;
    if (!(await rename(path, taken).then(always(true), always(false)))) return false;
    await unlink(taken);
  }
  const self: Holder = { host: hostname(), pid: process.pid, began: await beginningOf(process.pid) };
  const held = await writeFile(path, JSON.stringify(self), { flag: 'wx' }).then(always(true), (error: unknown) => {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  });
  if (held) own.add(path);
  return held;
}

/** Says that this process is still there. */
export const touchLock = (path: string): Promise<void> => utimes(path, new Date(), new Date()).catch(() => undefined);

export async function freeLock(path: string): Promise<void> {
  own.delete(path);
  await unlink(path).catch(() => undefined);
}

async function holderOf(path: string): Promise<Partial<Holder> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
  } catch (error) {
    // Torn in a crash: nobody holds it, unless it is just being written.
    return isCode(error, 'ENOENT') ? undefined : {};
  }
}

async function isThere(path: string, { host, pid, began }: Partial<Holder>): Promise<boolean> {
  if (host === hostname() && pid !== undefined) {
    // One of this process would be among its own.
    return pid !== process.pid && isRunning(pid) && (await beginningOf(pid)) === began;
  }
  const touched = await stat(path).catch(() => undefined);
  return touched !== undefined && Date.now() - touched.mtimeMs < patience;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one too.
    return isCode(error, 'EPERM');
  }
}

/** Empty where the system does not tell. */
async function beginningOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program stands in brackets and may hold anything.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

const always =
  <T>(value: T) =>
  (): T =>
    value;
