/**
 * One line of what the server did, flat, so that any logger takes it. It holds no plan content, no token, no query and
 * no address as it came; docs/server-operations.md lists every event.
 */
export interface LogEntry {
  readonly level: 'info' | 'warning' | 'error';
  /** `noun.verb`, such as `request.answered`. */
  readonly event: string;
  readonly [member: string]: string | number | boolean | undefined;
}

export type Log = (entry: LogEntry) => void;
