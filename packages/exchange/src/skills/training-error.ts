export type TrainingErrorCode =
  | 'empty'
  | 'too-big'
  | 'too-deep'
  | 'not-text'
  | 'not-json'
  | 'truncated'
  | 'no-statements'
  | 'too-many'
  | 'bad-mapping'
  | 'bad-time-zone'
  | 'no-such-column'
  | 'unclear';

/** Input that cannot be read at all. `message` is one line: what came, and what was expected. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
  readonly code: TrainingErrorCode;

  constructor(code: TrainingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
