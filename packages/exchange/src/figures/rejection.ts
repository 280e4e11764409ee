/** Why a row, or one cell of it, was not understood. */
export const rejectionCodes = [
  'ragged',
  'term-blank',
  'term-unknown',
  'term-ambiguous',
  'total-row',
  'kind-unknown',
  'period-blank',
  'not-a-period',
  'not-a-day',
  'no-such-day',
  'short-year',
  'day-order',
  'serial',
  'no-such-period',
  'fiscal-years',
  'no-grain',
  'no-figure',
  'not-a-number',
  'number-ambiguous',
  'separators',
  'too-precise',
  'percent-sign',
  'currency',
  'currency-unclear',
  'no-denominator',
  'too-long',
  'duplicate-same',
  'duplicate-different',
  'incomplete-sum',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

export interface Fault {
  readonly code: RejectionCode;
  /** What was expected, and whatever else its words need. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Tells it from a decimal, quicker than by asking whether there is a code. */
  readonly digits?: undefined;
}

/** One thing that was not understood, with its place in the file. */
export interface Rejection extends Fault {
  /** From 1. */
  readonly line: number;
  /** The column's name, or its position where columns have no names; blank for the whole row. */
  readonly column: string;
  /** What stands there, cut where it is long. */
  readonly got: string;
}

export const fault = (code: RejectionCode, values: Fault['values'] = {}): Fault => ({ code, values });
