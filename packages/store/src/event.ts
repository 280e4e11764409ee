import type { Actor, Command, Effect } from '@tandem-plan/core/change';

export { redactionMark } from '@tandem-plan/core/redaction';

/** `shared` is the log both parties read; `party:<id>` is the log of one party's annex, which only that party reads. */
export type Scope = 'shared' | `party:${string}`;

/** Names one log: an ordered, gapless, append-only list of events. */
export interface LogKey {
  readonly plan: string;
  readonly scope: Scope;
}

/**
 * What makes a change happen exactly once: a batch sent twice under one receipt is stored once.
 * `client` is a random id of one device or tab, never a person's name; `mutation` counts its changes from 1.
 */
export interface Receipt {
  readonly client: string;
  readonly mutation: number;
}

export interface LoggedCommand extends Command {
  /** Plan format the command was written for, `major.minor`. */
  readonly version?: string;
}

/** The end of a log. `{ seq: 0, hash: '' }` before the first event. */
export interface Head {
  readonly seq: number;
  /** Hash of the event at `seq`, base64url. */
  readonly hash: string;
}

/** What an authority knows of an accepted command before it has a place in the log. */
export interface EventDraft extends LogKey {
  /** When it was accepted, by the authority's clock: an instant with offset. */
  readonly at: string;
  readonly actor: Actor;
  /** Events accepted together carry one receipt. */
  readonly receipt: Receipt;
  /** `seq` the sender had seen when the command was given; absent when that was the event right before. */
  readonly basis?: number;
  readonly command: LoggedCommand;
  readonly effects: readonly Effect[];
}

/**
 * One accepted command in a log. This envelope is final: `format` changes only together with the reader,
 * and everything but `hash`, `salts` and `redacted` is under the hash (docs/decisions/0011-event-envelope.md).
 */
export interface PlanEvent extends EventDraft {
  readonly format: 1;
  /** 1 for the first event of its log, then without a gap. */
  readonly seq: number;
  /** Hash of the event before, `''` for the first. */
  readonly prev: string;
  /** SHA-256 of the canonical JSON of the event with its committed leaves replaced, base64url. */
  readonly hash: string;
  /**
   * The event's key (32 bytes, base64url), from which the salt of each committed leaf derives;
   * after a redaction the salts of the leaves that are left, by JSON Pointer.
   */
  readonly salts: string | Readonly<Record<string, string>>;
  /** JSON Pointer of each erased leaf to its commitment. In its place stands `redactionMark`. */
  readonly redacted?: Readonly<Record<string, string>>;
}
