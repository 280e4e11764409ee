import type { CheckOptions, Crew } from './check/outcome.ts';
import type { Progress } from './progress.ts';
import type { Report, ReportJson } from '@tandem-plan/core/rules';

/** What a command has of the world: everything it reads or writes goes through here. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  /** Bytes of a file, `-` for standard input. Rejects as the file system does. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Names of what is in a folder; `undefined` for what is none. */
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  /** What a module exports. */
  readonly load: (file: string) => Promise<unknown>;
  /** Threads that check files; absent where there is one thread only. */
  readonly crew?: ((options: CheckOptions) => Crew) | undefined;
  /** Where somebody watches. */
  readonly progress?: Progress | undefined;
  /** Replaces a file whole, or not at all. Rejects as the file system does. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Writes new files, and their folders, that only this user may read; none where one is there. Rejects as the file system does. */
  readonly writeSecrets: (files: Readonly<Record<string, string>>) => Promise<void>;
  /** A variable of the environment. */
  readonly env: (name: string) => string | undefined;
  /** Resolves when this process is asked to stop. */
  readonly stopped: () => Promise<void>;
  /** Puts a question to whoever sits at the terminal, who may close it instead; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** A new unique id. */
  readonly newId: () => string;
  /** This instant: `2017-09-30T14:05:00Z`. */
  readonly now: () => string;
  /** Today, as the one who asks has it: `2017-09-30`. */
  readonly today: () => string;
  readonly colour: boolean;
}

/** Exit codes that scripts build on. */
export const exit = { clean: 0, findings: 1, unusable: 2, fault: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

type Judged = Pick<Report | ReportJson, 'faults' | 'findings' | 'internal'>;

/** What came of judging: the worst of all reports, findings about the annex included. */
export function exitOf(reports: readonly Judged[]): Exit {
  if (reports.some(({ faults }) => faults.length > 0)) return exit.fault;
  return reports.some(({ findings, internal = [] }) =>
    [...findings, ...internal].some(({ severity }) => severity === 'error'),
  )
    ? exit.findings
    : exit.clean;
}

/** Of several codes that of the worst. */
export const worstOf = (codes: ReadonlySet<Exit>): Exit =>
  ([exit.unusable, exit.fault, exit.findings] as const).find((code) => codes.has(code)) ?? exit.clean;

/** Input nobody can work with. Its message is one line that names file, place and reason. */
export class Unusable extends Error {}
