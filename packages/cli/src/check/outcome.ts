import type { Plan } from '@tandem-plan/core/plan';
import type { ReportJson } from '@tandem-plan/core/rules';

export const formats = ['text', 'json', 'sarif', 'markdown', 'junit', 'html'] as const;
export type Format = (typeof formats)[number];

/** What plans are judged by, as a command line names it: another thread can read the same. */
export interface CheckOptions {
  readonly asOf: string;
  readonly annex: string | undefined;
  readonly baseline: string | undefined;
  readonly config: string | undefined;
  /** A module with rules of the host's own. */
  readonly rules: string | undefined;
  readonly format: Format;
  readonly colour: boolean;
}

/** A checked plan as documents about several take it: no more of the plan than they show. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly plan: Pick<Plan, 'title' | 'stakeholders'>;
  readonly report: ReportJson;
}

/** What came of one file: plain data, so that another thread can hand it over. */
export interface Outcome {
  readonly file: string;
  /** As the program would exit. */
  readonly code: 0 | 1 | 2 | 3;
  /** For stderr, a line each. */
  readonly errors: readonly string[];
  /** Why the file could not be judged. */
  readonly unusable?: string;
  /** As text and json write it, by itself. */
  readonly written?: string;
  /** For the formats that are one document about all plans. */
  readonly document?: Document;
}

/** Threads that check files. */
export interface Crew {
  readonly size: number;
  readonly check: (file: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}
