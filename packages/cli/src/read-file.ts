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
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

export async function readBytes(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await io.read(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Unusable(`${file}: ${reasons[code] ?? message}`);
  }
}

async function read<T>(io: Io, words: Words, file: string, door: (bytes: Uint8Array) => Read<T>): Promise<File<T>> {
  const bytes = await readBytes(io, file);
  const result = door(bytes);
  if (!result.ok) throw new Unusable(lines(file, result.issues, words).join('\n'));
  return { file, text: new TextDecoder().decode(bytes), value: result.plan };
}

/** @throws Unusable with a line for each thing that is wrong with the file */
export const readPlanFile = (io: Io, words: Words, file: string): Promise<File<Plan>> =>
  read(io, words, file, readPlan);

/** @throws Unusable with a line for each thing that is wrong with the file */
export const readAnnexFile = (io: Io, words: Words, file: string): Promise<File<Annex>> =>
  read(io, words, file, readAnnex);

function lines(file: string, issues: readonly Issue[], words: Words): string[] {
  const listed = issues
    .slice(0, shown)
    .map((issue) => `${file}: ${issue.path === '' ? '/' : issue.path}: ${words.issue(issue)}`);
  const more = issues.length - listed.length;
  return more > 0 ? [...listed, `${file}: and ${more} more problems`] : listed;
}
