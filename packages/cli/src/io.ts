import type { ReportJson } from '@tandem-plan/core/rules';

/** What a command has of the world: everything it reads or writes goes through here. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  /** Bytes of a file, `-` for standard input. Rejects as the file system does. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Today, as the one who asks has it: `2017-09-30`. */
  readonly today: () => string;
  readonly colour: boolean;
}

/** Exit codes that scripts build on. */
export const exit = { clean: 0, findings: 1, unusable: 2, fault: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** What came of judging: the worst of all reports. */
export function exitOf(reports: readonly Pick<ReportJson, 'faults' | 'findings'>[]): Exit {
  if (reports.some(({ faults }) => faults.length > 0)) return exit.fault;
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    ? exit.findings
    : exit.clean;
}

/** Input nobody can work with. Its message is one line that names file, place and reason. */
export class Unusable extends Error {}
