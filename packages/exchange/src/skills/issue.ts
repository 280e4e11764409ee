/** Why a statement or row was not used, or not all of it. */
export type TrainingIssueCode =
  /** It is no statement of xAPI 1.0.3. */
  | 'invalid'
  /** Another statement has the same id and says something else; neither counts. */
  | 'conflict'
  /** Without an id it would be counted again with every import. */
  | 'no-id'
  | 'no-time'
  /** It lies after the day of the import: a clock is wrong. */
  | 'ahead'
  | 'unknown-person'
  /** Several people of the plan have that address, or several courses that activity. */
  | 'ambiguous'
  | 'unknown-course'
  /** Its verb says one thing and its result another. */
  | 'contradiction'
  /** A score that has no scale: what it belongs to counts, the score does not. */
  | 'no-scale'
  /** Visits of the month are in the plan already, for the whole party or more of them. */
  | 'counted'
  | 'missing'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-a-flag'
  | 'not-a-month'
  | 'out-of-range'
  /** The course was finished before it began. */
  | 'finished-before-began'
  /** Another row says the same of the same person, course and day, and something else besides. */
  | 'twice';

/** One thing that was not understood. */
export interface TrainingIssue {
  /** Where: the statement, counted from 1 in the order of the file, or the line of a table. */
  readonly at: number;
  /** Of the statement; `null` where it has none, and for lines. */
  readonly id: string | null;
  readonly code: TrainingIssueCode;
  /** JSON Pointer within the statement, or the name of the column; `''` for all of it. */
  readonly path: string;
  /** One line: what came, and what was expected. */
  readonly message: string;
}
