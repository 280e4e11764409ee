import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptStep, ReplicaStorage, StoredReplica } from '../replica/storage.ts';
import { readDocument, writeDocument } from './file/document.ts';
import { type Entry, entriesOf, heldBy, readEntries, type Sum, sumOf } from './file/entry.ts';
import { isCode } from './file/error-code.ts';
import { type Journal, openJournal } from './file/journal.ts';
import { freeLock, takeLock, touchLock } from './file/lock.ts';
import { sweep } from './file/whole-file.ts';

export interface FileStorageOptions {
  /** Milliseconds between looks for processes that ended without a word: 10,000 unless given. */
  readonly every?: number;
}

/**
 * Keeps plans and unsent changes in a folder. Each process has a journal of its own there; whoever finds one whose
 * process is gone takes it over. What was kept is on the disk, also after a power cut.
 */
export function fileStorage(folder: string, { every = 10_000 }: FileStorageOptions = {}): ReplicaStorage {
  return {
    lasting: true,
    async open(name) {
      // Names hold what file systems do not take.
      const path = join(folder, createHash('sha256').update(name).digest('hex').slice(0, 32));
      await mkdir(path, { recursive: true });
      return openFolder(path, every);
    },
  };
}

const ending = '.journal';

async function openFolder(folder: string, every: number): Promise<StoredReplica> {
  await sweep(folder);
  const { rejected, seen } = sumOfAll(await readAll(folder, await journalsIn(folder)));
  const document = await readDocument(folder);
  const own: Entry[] = [];
  const locks: string[] = [];
  let journal: Journal | undefined;
  let file = '';
  let looking: NodeJS.Timeout | undefined;
  let latest = Promise.resolve();

  const append = async (entry: Entry): Promise<void> => {
    if (journal === undefined) throw new RangeError('claim a client first: nothing is kept for nobody');
    own.push(entry);
    await journal.append(entry);
  };

  /** What journals hold whose processes are gone: first all of it is written down here, and then they go. */
  async function inherit(): Promise<readonly KeptStep[]> {
    const free: string[] = [];
    for (const other of await journalsIn(folder)) {
      if (other !== file && (await takeLock(lockOf(folder, other)))) free.push(other);
    }
    if (free.length === 0) return [];
    const left = await readAll(folder, free).then(sumOfAll, async (error: unknown) => {
      for (const other of free) await freeLock(lockOf(folder, other));
      throw error;
    });
    const elsewhere = await heldIn(folder, free);
    const copied = await Promise.all(entriesOf(left, elsewhere).map(append)).then(
      () => true,
      // A full disk: they stay where they are.
      () => false,
    );
    for (const other of free) {
      const of = lockOf(folder, other);
      if (!copied) locks.push(of);
      else {
        await unlink(join(folder, other)).catch(() => undefined);
        await freeLock(of);
      }
    }
    return left.steps;
  }

  async function shorten(): Promise<readonly Entry[]> {
    const elsewhere = await heldIn(folder, [file]);
    const short = entriesOf(sumOf(own), elsewhere);
    own.splice(0, own.length, ...short);
    return short;
  }

  return {
    kept: { document, rejected, seen },
    async claim(client, adopt) {
      file = `${encodeURIComponent(client)}${ending}`;
      const lock = lockOf(folder, file);
      if (!(await takeLock(lock))) throw new RangeError(`the client "${client}" is taken`);
      locks.push(lock);
      journal = await openJournal(join(folder, file), shorten);
      const left = await inherit();
      looking = setInterval(() => {
        latest = latest.then(async () => {
          if (journal === undefined) return;
          for (const each of locks) await touchLock(each);
          // What cannot be read now is read the next time.
          const steps = await inherit().catch(() => []);
          if (steps.length > 0) adopt(steps);
        });
      }, every).unref();
      return left;
    },
    add: (step) => append({ add: step }),
    settle: (client, mutation, refused) =>
      append({ settle: [client, mutation], ...(refused === undefined ? {} : { rejected: refused }) }),
    discard: (id) => append({ discard: id }),
    saveDocument: (next) => writeDocument(folder, next),
    saveSeen: (seq) => append({ seen: seq }),
    async close() {
      clearInterval(looking);
      await latest;
      await journal?.close();
      if (journal !== undefined && (await shorten()).length === 0) await unlink(join(folder, file));
      journal = undefined;
      for (const lock of locks.splice(0)) await freeLock(lock);
    },
  };
}

const lockOf = (folder: string, journal: string): string => join(folder, `${journal.slice(0, -ending.length)}.lock`);

const journalsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();

/** What each says; nothing of one that went meanwhile, because another took it over. */
const readAll = (folder: string, journals: readonly string[]): Promise<readonly (readonly Entry[] | undefined)[]> =>
  Promise.all(
    journals.map(async (name) => {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (isCode(error, 'ENOENT')) return undefined;
        throw error;
      });
      return text === undefined ? undefined : readEntries(text, path);
    }),
  );

const sumOfAll = (journals: readonly (readonly Entry[] | undefined)[]): Sum =>
  sumOf(journals.flatMap((entries = []) => entries));

/** Whether any journal but these holds a step or rejection of that name, as far as can be told. */
async function heldIn(folder: string, but: readonly string[]): Promise<(name: string) => boolean> {
  const held = new Set<string>();
  try {
    const others = (await journalsIn(folder)).filter((name) => !but.includes(name));
    for (const entries of await readAll(folder, others)) {
      // What it held went over to another, which may have been read before.
      if (entries === undefined) return () => true;
      for (const name of heldBy(sumOf(entries))) held.add(name);
    }
  } catch {
    return () => true;
  }
  return (name) => held.has(name);
}
