export type MappingErrorCode =
  | 'shape'
  | 'column-unknown'
  | 'column-twice'
  | 'kpi-unknown'
  | 'dimension-unknown'
  | 'member-unknown'
  | 'person-unknown'
  | 'period-unknown'
  | 'currency'
  | 'not-addable';

/** A mapping that does not fit its file or its plan. `message` is one line: what came, and what was expected. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  readonly code: MappingErrorCode;
  /** JSON Pointer into the mapping. */
  readonly at: string;

  constructor(code: MappingErrorCode, at: string, message: string) {
    super(`${at === '' ? '/' : at}: ${message}`);
    this.code = code;
    this.at = at;
  }
}
