export type RasciErrorCode =
  | 'empty'
  | 'too-big'
  | 'too-deep'
  | 'not-text'
  | 'not-a-workbook'
  | 'locked'
  | 'bad-vocabulary';

/** Input that cannot be read. `message` is one line: what came, and what was expected. */
export class RasciError extends Error {
  override readonly name = 'RasciError';
  readonly code: RasciErrorCode;

  constructor(code: RasciErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
