import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Entry, writeEntries } from './entry.ts';
import { putWhole, syncFolder } from './whole-file.ts';

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
 * Begins a journal; one that is there is replaced.
 *
 * @param shorten what still counts of all that was appended
 */
export async function openJournal(path: string, shorten: () => Promise<readonly Entry[]>): Promise<Journal> {
  let handle = await putWhole(path, '');
  let end = 0;
  let longest = long;
  /** Whether a power cut could bring back the file that had its name before. */
  let unnamed = true;
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const bytes = Buffer.from(batch.map(({ line }) => line).join(''));
        if (unnamed) await syncFolder(dirname(path));
        unnamed = false;
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
    // At once: what is appended before anybody hears that it is over needs another turn.
    working = undefined;
  }

  async function renew(): Promise<void> {
    try {
      const text = writeEntries(await shorten());
      const old = handle;
      handle = await putWhole(path, text);
      end = Buffer.byteLength(text);
      unnamed = true;
      await old.close().catch(() => undefined);
    } catch {
      // The long one still holds everything.
    }
    longest = end + long;
  }

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ line: writeEntries([entry]), resolve, reject });
        working ??= work();
      }),
    async close() {
      await working;
      await handle.close();
    },
  };
}

async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
