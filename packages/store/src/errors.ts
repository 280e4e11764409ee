/**
 * `access`: the server does not let this user in, or not at what the log needs.
 * `busy`: a lock, a connection or an answer did not come in time; nothing was stored.
 * `locked`: another process has it open. `disk`: it is full or fails; a batch under way may or may not have been kept,
 * and sending it again under its receipt is safe. `interrupted`: the same of a connection that was lost.
 * `damaged`: what is stored cannot be read as what it should be.
 * `missing-schema`, `older-schema`: a database to be prepared first. `unprotected`: its rows are not bound to one log.
 * `read-only`: it can be read but not written, as a replica.
 * `unreachable`: no server answers at that place, or not over a connection that can be trusted.
 */
export type StoreErrorCode =
  | 'access'
  | 'busy'
  | 'closed'
  | 'damaged'
  | 'directory'
  | 'disk'
  | 'foreign'
  | 'interrupted'
  | 'locked'
  | 'missing-folder'
  | 'missing-schema'
  | 'newer-schema'
  | 'not-a-database'
  | 'older-schema'
  | 'read-only'
  | 'unprotected'
  | 'unreachable'
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
