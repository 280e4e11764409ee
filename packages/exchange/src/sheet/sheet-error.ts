export type SheetErrorCode =
  | 'empty'
  | 'too-big'
  | 'not-text'
  | 'wrong-encoding'
  | 'cut-off'
  | 'long-row'
  | 'open-quote'
  | 'bad-quote'
  | 'too-many-columns'
  | 'not-a-workbook'
  | 'locked'
  | 'no-such-sheet'
  | 'no-rows'
  | 'read-before';

/** A file that cannot be read. `message` is one line: what came, what was expected, and where. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly code: SheetErrorCode;
  /** Line of the file, from 1, where it is known. */
  readonly line: number | undefined;

  constructor(code: SheetErrorCode, message: string, line?: number) {
    super(line === undefined ? message : `line ${line}: ${message}`);
    this.code = code;
    this.line = line;
  }
}
