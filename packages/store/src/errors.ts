/** `locked`: another process has it open. `damaged`: what is stored cannot be read as what it should be. */
export type StoreErrorCode =
  | 'closed'
  | 'damaged'
  | 'directory'
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
