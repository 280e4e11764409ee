import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is being written; it has another name until it is whole. */
const unfinished = '.new';

/** Milliseconds after which nobody is taken to be still writing. */
const patience = 3_600_000;

/**
 * Puts a file there whole, or leaves what was there. Several may do so at once: the last one stays. Once the folder is
 * synced as well, it outlasts a power cut.
 *
 * @returns the file, open for writing
 */
export async function putWhole(path: string, text: string): Promise<FileHandle> {
  const beside = `${path}.${randomUUID()}${unfinished}`;
  const handle = await open(beside, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
    await rename(beside, path);
    return handle;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}

/** That a file is called so now has to reach the disk as well; Windows does it without being asked. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what processes left half written. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(unfinished)) continue;
    const path = join(folder, name);
    // Its writer, or another who sweeps, may take it away first.
    const touched = await stat(path).catch(() => undefined);
    if (touched !== undefined && Date.now() - touched.mtimeMs > patience) await unlink(path).catch(() => undefined);
  }
}
