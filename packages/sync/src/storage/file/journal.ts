import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Entry, writeEntries } from './entry.ts';

/** Bytes after which a journal is written anew with what still counts. */
const long = 4 * 1024 * 1024;

/** Lines that are on the disk once `append` resolves. */
export interface Journal {
  append(entry: Entry): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param start what it begins with; a journal that is there is replaced
 * @param shorten what still counts of all that was appended
 */
export async function openJournal(
  path: string,
  start: readonly Entry[],
  shorten: () => readonly Entry[],
): Promise<Journal> {
  let { handle, end } = await replace(path, start);
  let longest = long + end;
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const bytes = Buffer.from(batch.map(({ line }) => line).join(''));
        await writeAt(handle, bytes, end);
        await handle.datasync();
        end += bytes.length;
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // Half a line may stand there now; what comes next is written over it.
        await handle.truncate(end).catch(() => undefined);
        for (const { reject } of batch) reject(error);
      }
      if (end > longest) await renew();
    }
  }

  async function renew(): Promise<void> {
    try {
      const old = handle;
      ({ handle, end } = await replace(path, shorten()));
      longest = long + end;
      await old.close();
    } catch {
      // The long one still holds everything.
      longest = end + long;
    }
  }

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ line: writeEntries([entry]), resolve, reject });
        working ??= work().finally(() => {
          working = undefined;
        });
      }),
    async close() {
      await working;
      await handle.close();
    },
  };
}

/** Puts a file there whole, or leaves what was there. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const fresh = await open(`${path}.new`, 'w');
  try {
    await fresh.writeFile(text);
    await fresh.sync();
  } finally {
    await fresh.close();
  }
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

async function replace(path: string, entries: readonly Entry[]): Promise<{ handle: FileHandle; end: number }> {
  const text = writeEntries(entries);
  await writeWhole(path, text);
  return { handle: await open(path, 'r+'), end: Buffer.byteLength(text) };
}

async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** That a file is called so now has to reach the disk as well; Windows does it without being asked. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
