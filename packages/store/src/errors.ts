/**
 * `locked`: another process has it open. `disk`: it is full or fails; a batch under way may or may not have been kept,
 * and sending it again under its receipt is safe.
 * `damaged`: what is stored cannot be read as what it should be.
 */
export type StoreErrorCode =
  | 'closed'
  | 'damaged'
  | 'directory'
  | 'disk'
  | 'foreign'
  | 'locked'
  | 'missing-folder'
  | 'newer-schema'
  | 'not-a-database'
  | 'read-only'
  | 'unusable';

/** A store that cannot be used, or no longer. `message` is one line that names the place and what was expected. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
