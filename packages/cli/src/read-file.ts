import { type Annex, type Issue, type Plan, type Read, readAnnex, readPlan } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import { type Io, Unusable } from './io.ts';

export interface File<T> {
  readonly file: string;
  readonly text: string;
  readonly value: T;
}

/** More problems than this are counted rather than listed. */
const shown = 20;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: part of its path is a file, and no folder',
  EISDIR: 'this is a folder, and no file',
  EACCES: 'this file may not be read',
};

const unwritable: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'part of its path is a file, and no folder',
  EISDIR: 'this is a folder, and no file',
  EACCES: 'nobody may write there',
  EROFS: 'nobody may write there',
  ENOSPC: 'there is no room left',
};

export async function readBytes(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await io.read(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Unusable(`${file}: ${reasons[code] ?? message}`);
  }
}

export async function writeBytes(io: Io, file: string, text: string): Promise<void> {
  try {
    await io.write(file, text);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Unusable(`${file}: this file could not be written: ${unwritable[code] ?? message}`);
  }
}

async function read<T>(io: Io, words: Words, file: string, door: (bytes: Uint8Array) => Read<T>): Promise<File<T>> {
  const bytes = await readBytes(io, file);
  if (bytes.length === 0) throw new Unusable(`${file}: ${file === '-' ? 'standard input' : 'this file'} is empty`);
  const result = door(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!result.ok) throw new Unusable(lines(file, text, result.issues, words).join('\n'));
  return { file, text, value: result.plan };
}

/** @throws Unusable with a line for each thing that is wrong with the file */
export const readPlanFile = (io: Io, words: Words, file: string): Promise<File<Plan>> =>
  read(io, words, file, readPlan);

/** @throws Unusable with a line for each thing that is wrong with the file */
export const readAnnexFile = (io: Io, words: Words, file: string): Promise<File<Annex>> =>
  read(io, words, file, readAnnex);

function lines(file: string, text: string, issues: readonly Issue[], words: Words): string[] {
  const document = issues.some(({ path }) => path !== '') ? (JSON.parse(text) as unknown) : undefined;
  const listed = issues
    .slice(0, shown)
    .map((issue) => `${file}: ${issue.path === '' ? '/' : issue.path}: ${words.issue(issue, document)}`);
  const more = issues.length - listed.length;
  // The last one may say that there are more than were told.
  const some = issues.at(-1)?.code === 'too-many' ? `more than ${more - 1}` : String(more);
  return more > 0 ? [...listed, `${file}: and ${some} more problems`] : listed;
}
