import type { Actor, Command, Refusal } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { RecordName } from '@tandem-plan/core/terms';
import type { PlanEvent, Receipt, Scope } from '@tandem-plan/store';

/** Commands that one push may carry, over all its steps. */
export const maxCommands = 100;
/** Events in one answer; `head` tells whether there are more. */
export const maxEvents = 500;
/** Bytes of a push. */
export const maxPushBytes = 1024 * 1024;

/** An accepted command as replicas see it: the event without what only a verifier needs. */
export type SyncEvent = Pick<PlanEvent, 'seq' | 'at' | 'actor' | 'receipt' | 'basis' | 'command' | 'effects'>;

/** One step of a client: its commands happen together or not at all, and once, however often they are sent. */
export interface Step {
  /** Counts the client's steps in this scope from 1; with `client` it is the receipt. */
  readonly mutation: number;
  /** The last event the client had seen when it gave the commands: the same however often the step is sent. */
  readonly basis: number;
  readonly commands: readonly Command[];
}

/** What a client sends: steps in the order in which it took them. */
export interface Push {
  readonly scope: Scope;
  /** Random id of one device or tab of one person: in each log it is theirs who used it first. */
  readonly client: Receipt['client'];
  /** The last event the client has: the answer begins behind it. */
  readonly after: number;
  readonly steps: readonly Step[];
}

/** What became of a step. */
export type StepVerdict =
  /** It is in the log as these events, now or since an earlier time it was sent. */
  | { readonly mutation: number; readonly status: 'accepted'; readonly seqs: readonly number[] }
  | { readonly mutation: number; readonly status: 'rejected'; readonly refusals: readonly Refusal[] };

export interface PushAnswer {
  /** One for each step, in their order. */
  readonly verdicts: readonly StepVerdict[];
  /** From behind `after`, at most `maxEvents`. */
  readonly events: readonly SyncEvent[];
  readonly head: number;
}

export interface PullAnswer {
  readonly events: readonly SyncEvent[];
  readonly head: number;
}

/** A document as it stands, for a client that begins or is far behind. */
export interface DocumentAnswer {
  readonly seq: number;
  /** The plan or annex as JSON, for `parsePlan` or its like. */
  readonly document: unknown;
}

/** Somebody signs the terms of a plan for the party of the session: docs/sign-off.md. */
export interface SignRequest {
  /** The last event of the plan as the signer read it. */
  readonly revision: number;
  /** The stakeholder who signs. */
  readonly by: string;
}

export type SignAnswer =
  /** It is event `seq` of the plan. `again`: since an earlier time this was asked. */
  | {
      readonly status: 'signed';
      readonly signoff: Plan['signoffs'][number];
      readonly seq: number;
      readonly again: boolean;
    }
  /** Terms of these records were changed after the revision, up to `revision`; at most 100 of them are named. */
  | { readonly status: 'changed'; readonly revision: number; readonly records: readonly RecordName[] }
  /** `code` is the server's problem: `not-permitted`, `invalid` where the party has no such stakeholder, `refused`. */
  | { readonly status: 'refused'; readonly code: string; readonly message: string };

/** Somebody who has a plan open. */
export interface Presence {
  /** Of one connection: the same person may have several. */
  readonly client: string;
  readonly id: Actor['id'];
  readonly party: Actor['party'];
  /** The record they are at, where they told. */
  readonly at?: { readonly type: string; readonly id: string; readonly field?: string };
}

/** What `poke` sends: `head` says how far a log has come, `presence` who is there now. */
export type Poke =
  | { readonly event: 'head'; readonly scope: Scope; readonly seq: number }
  | { readonly event: 'presence'; readonly people: readonly Presence[] };
