import type { Head, LogKey, PlanEvent, Receipt, Scope } from './event.ts';

/** A plan as text at one point of its log, so that loading it needs no replay from the first event. */
export interface Snapshot {
  /** The last event the text contains; 0 for what the plan was before any. */
  readonly seq: number;
  readonly text: string;
}

export type AppendResult =
  | { readonly status: 'ok'; readonly head: Head }
  /** The log had moved on. Nothing was stored; decide anew on top of `head`. */
  | { readonly status: 'conflict'; readonly head: Head }
  /** This receipt was used before: `seqs` are the events stored then. Nothing was stored now. */
  | { readonly status: 'duplicate'; readonly seqs: readonly number[] };

/** What was stored under one receipt of a client. */
export interface StoredBatch {
  readonly mutation: number;
  readonly seqs: readonly number[];
}

/** What a log tells those who watch it, in whichever process they have it open. */
export type Notice =
  /** A log has grown to `seq`. */
  | { readonly kind: 'head'; readonly plan: string; readonly scope: Scope; readonly seq: number }
  /** What somebody told everyone who watches; nothing of it is stored. */
  | { readonly kind: 'word'; readonly plan: string; readonly text: string }
  /**
   * Other processes may have said what was not heard here: read on from where you stand. Comes once the log hears
   * them, and again after each time it lost them; never from a log that one process has for itself.
   */
  | { readonly kind: 'missed' };

/**
 * Where the events of plans are kept. A log is named by plan and scope, and no method reads or changes another.
 * An implementation is one that passes the suite in `contract.ts`.
 *
 * Every method rejects with a `RangeError` for arguments that make no sense, naming what came and what was expected.
 */
export interface PlanLog {
  /**
   * Adds a batch, all of it or nothing, and resolves only once it would survive a power cut.
   *
   * @param expectedSeq the head the events were sealed on
   * @param events      sealed one behind the other (`sealAll`), at least one, each carrying `receipt`
   */
  append(key: LogKey, expectedSeq: number, events: readonly PlanEvent[], receipt: Receipt): Promise<AppendResult>;

  /** Up to `limit` events with a `seq` above `after`, in order; none past the end. */
  read(key: LogKey, after: number, limit: number): Promise<readonly PlanEvent[]>;

  /**
   * What this client stored under the highest mutation up to this one, found without reading events; `undefined` if
   * nothing. Of the receipt itself where that was used.
   */
  latest(key: LogKey, receipt: Receipt): Promise<StoredBatch | undefined>;

  /** `{ seq: 0, hash: '' }` for a log without events. */
  head(key: LogKey): Promise<Head>;

  /**
   * Erases texts from a stored event for good, leaving every hash valid; see `redact` for the pointers.
   * A snapshot that holds the text is the caller's to replace, and before: erasing also clears what the store
   * itself still keeps of replaced rows, where it can; docs/store.md says what remains on PostgreSQL.
   */
  redact(key: LogKey, seq: number, pointers: readonly string[]): Promise<PlanEvent>;

  /**
   * Begins a log with what its document was before any event. Of many that begin the same one, one wins.
   * @returns whether it began now; `false` if the log had a snapshot or an event, and nothing was stored
   */
  begin(key: LogKey, text: string): Promise<boolean>;

  /** Replaces the log's snapshot, unless that one is further on. */
  saveSnapshot(key: LogKey, snapshot: Snapshot): Promise<void>;
  readSnapshot(key: LogKey): Promise<Snapshot | undefined>;

  /** Ids of the plans that have an event or a snapshot in any scope, ascending by character code. Without `limit`, all. */
  plans(page?: { readonly after?: string; readonly limit?: number }): Promise<readonly string[]>;

  /**
   * Hears of each append once it is stored, and of each word, from any process; never from within a write. A hint to
   * read, no more: a notice may come twice or be lost with a connection, and a `head` may name a seq already read.
   * @returns a function that ends it
   * @throws StoreError `closed` once the log was closed
   */
  watch(listener: (notice: Notice) => void): () => void;

  /**
   * Tells everyone who watches a short text about a plan, such as who has it open.
   * @param text at most 4,000 bytes
   */
  tell(plan: string, text: string): Promise<void>;

  /** Waits for what is under way and lets go of everything. Whatever is asked later is refused: StoreError `closed`. */
  close(): Promise<void>;
}
