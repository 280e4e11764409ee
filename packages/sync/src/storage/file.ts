import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept, KeptStep, ReplicaStorage, StoredReplica } from '../replica/storage.ts';
import { type Entry, entriesOf, readEntries, sumOf } from './file/entry.ts';
import { type Journal, openJournal, writeWhole } from './file/journal.ts';
import { freeLock, takeLock, touchLock } from './file/lock.ts';

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
  const documentPath = join(folder, 'document');
  const { rejected, seen } = sumOf(await readAll(folder, await journalsIn(folder)));
  const kept: Kept = { document: await readDocument(documentPath), rejected, seen };
  const own: Entry[] = [];
  const locks: string[] = [];
  let journal: Journal | undefined;
  let path = '';
  let looking: NodeJS.Timeout | undefined;
  let latest = Promise.resolve();
  let savedSeq = kept.document?.seq ?? -1;

  const append = async (entry: Entry): Promise<void> => {
    if (journal === undefined) throw new RangeError('claim a client first: nothing is kept for nobody');
    own.push(entry);
    await journal.append(entry);
  };

  /** What journals hold whose processes are gone: first all of it is written down here, and then they go. */
  async function inherit(): Promise<readonly KeptStep[]> {
    const free: string[] = [];
    for (const other of await journalsIn(folder)) {
      if (join(folder, other) !== path && (await takeLock(lockOf(folder, other)))) free.push(other);
    }
    const left = sumOf(await readAll(folder, free));
    const copied = await Promise.all(entriesOf(left).map(append)).then(
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

  return {
    kept,
    async claim(client, adopt) {
      const file = `${encodeURIComponent(client)}${ending}`;
      path = join(folder, file);
      const lock = lockOf(folder, file);
      if (!(await takeLock(lock))) throw new RangeError(`the client "${client}" is taken`);
      locks.push(lock);
      journal = await openJournal(path, [], () => {
        const short = entriesOf(sumOf(own));
        own.splice(0, own.length, ...short);
        return short;
      });
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
    async saveDocument({ seq, text }) {
      const there = (await readDocument(documentPath))?.seq ?? savedSeq;
      if (seq < there) return;
      await writeWhole(documentPath, `${seq}\n${text}`);
      savedSeq = seq;
    },
    saveSeen: (seq) => append({ seen: seq }),
    async close() {
      clearInterval(looking);
      await latest;
      await journal?.close();
      const { steps, rejected: tray, seen: looked } = sumOf(own);
      if (journal !== undefined && steps.length + tray.length + looked === 0) await unlink(path);
      journal = undefined;
      for (const lock of locks.splice(0)) await freeLock(lock);
    },
  };
}

const lockOf = (folder: string, journal: string): string => join(folder, `${journal.slice(0, -ending.length)}.lock`);

const journalsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();

async function readAll(folder: string, journals: readonly string[]): Promise<readonly Entry[]> {
  const all = await Promise.all(
    journals.map(async (name) => {
      const path = join(folder, name);
      // One that went meanwhile was taken over by another.
      return readEntries(await readFile(path, 'utf8').catch(() => ''), path);
    }),
  );
  return all.flat();
}

async function readDocument(path: string): Promise<Kept['document']> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  return end === -1 ? undefined : { seq: Number(text.slice(0, end)), text: text.slice(end + 1) };
}
