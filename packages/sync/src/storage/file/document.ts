import { readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from '../../replica/storage.ts';
import { putWhole, syncFolder } from './whole-file.ts';

type Document = NonNullable<Kept['document']>;

/*
 * A file's name says how far its document is, and the furthest counts. So nobody ever takes away or writes over one that
 * is further, however many save at once.
 */
const ending = '.document';

/** The furthest document that can be read. */
export async function readDocument(folder: string): Promise<Document | undefined> {
  for (let tried = -1; ; ) {
    const seqs = await seqsIn(folder);
    const [furthest = -1] = seqs;
    if (furthest <= tried) return undefined;
    for (const seq of seqs) {
      const text = await readFile(pathOf(folder, seq), 'utf8').catch(() => undefined);
      if (text !== undefined) return { seq, text };
    }
    // One that is further may have taken its place meanwhile.
    tried = furthest;
  }
}

/** Replaces the document, unless the one that is there is further on. */
export async function writeDocument(folder: string, { seq, text }: Document): Promise<void> {
  if ((await seqsIn(folder)).some((there) => there > seq)) return;
  const file = await putWhole(pathOf(folder, seq), text);
  await file.close();
  await syncFolder(folder);
  const [, ...passed] = await seqsIn(folder);
  for (const each of passed) await unlink(pathOf(folder, each)).catch(() => undefined);
}

const pathOf = (folder: string, seq: number): string => join(folder, `${seq}${ending}`);

/** The furthest first. */
const seqsIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => Number(name.slice(0, -ending.length)))
    .sort((a, b) => b - a);
