import type { DocumentName } from './reads.ts';
import type { Fix, Severity, SubjectRef } from './report.ts';

/** A value that decides a verdict, by record and field: its pointer is worked out when the report is made. */
export interface Handle {
  readonly in: DocumentName;
  readonly place: string;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

export interface Pass {
  readonly verdict: 'pass';
}

export interface FailDetails {
  /** The values that decided it. */
  readonly evidence?: readonly Handle[];
  readonly fixes?: readonly Fix[];
  /** Further records it is about; they are no part of the finding's key. */
  readonly subjects?: readonly SubjectRef[];
  /** The field at fault; without one the finding points at its first subject. */
  readonly at?: Handle;
  /** For rules with two levels. A configured severity is the most it can be. */
  readonly severity?: Severity;
  /** How bad it is among the rule's own findings; larger comes first. */
  readonly extent?: number;
}

export interface Fail extends FailDetails {
  readonly verdict: 'fail';
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface CannotTellVerdict {
  readonly verdict: 'cannotTell';
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type Verdict = Pass | Fail | CannotTellVerdict;

export const pass: Pass = { verdict: 'pass' };

/** @param message key of its words among the rule's messages */
export const fail = (message: string, values: Fail['values'], details: FailDetails = {}): Fail => ({
  verdict: 'fail',
  message,
  values,
  ...details,
});

/** @param message key of the words that say what is missing */
export const cannotTell = (message: string, values: CannotTellVerdict['values'] = {}): CannotTellVerdict => ({
  verdict: 'cannotTell',
  message,
  values,
});
