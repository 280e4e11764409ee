import type { Annex } from '@tandem-plan/core/annex';
import type { Intention, PlanSession, Refusal, RunResult } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { Presence, SignAnswer, SyncEvent } from '../protocol.ts';

/**
 * `connecting`: asked, not yet answered. `online`: changes go out and come in. `offline`: kept on this device until the
 * server can be reached. `refused`: the server knows no such plan for this person, or the token is no good; nothing is
 * lost, and `connect` has to be asked anew. `closed`: by the host.
 */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'refused' | 'closed';

export interface ConnectionStatus {
  readonly state: ConnectionState;
  /** Own steps that the server has not acknowledged. */
  readonly unsent: number;
  /** Whether unsent steps survive a closed tab: false where the device keeps nothing, or says its disk is full. */
  readonly kept: boolean;
  /** The last event of the document as it is shown here. */
  readonly seq: number;
}

/** A step that the server refused, for its author to review: nothing is dropped silently. */
export interface RejectedStep {
  /** Names it in `retry` and `discard`. */
  readonly id: string;
  /** Without the ids that they were refused under. */
  readonly commands: readonly Intention[];
  readonly refusals: readonly Refusal[];
  /** When it was given, by this device's clock. */
  readonly at: string;
}

/** What became of signing. Nothing that is to be expected is thrown. */
export type SignOutcome =
  | SignAnswer
  /** Own steps are not in the plan yet: what is shown is not what would be signed, and the server was not asked. */
  | { readonly status: 'unsent' }
  /** The server gave no answer. Signing again at the same revision signs once. */
  | { readonly status: 'unreachable' };

/** A session whose plan, or annex, lives on a server: changes show at once, and count once the server has accepted them. */
export interface ConnectedSession<Report = unknown, D extends Plan | Annex = Plan> extends PlanSession<Report, D> {
  readonly status: ConnectionStatus;
  readonly rejected: readonly RejectedStep[];
  /** Everyone who has the plan open, oneself apart. */
  readonly present: readonly Presence[];
  /** Gives a rejected step once more, as a new one, on the document as it is now; it leaves the tray if that is accepted here. */
  retry(id: string): RunResult<D>;
  discard(id: string): void;
  /** Accepted events behind `after`, oldest first, those of oneself too. Offline: as far as they are kept here. */
  events(after: number): Promise<readonly SyncEvent[]>;
  /** How far this person had looked on this device, for an inbox; 0 at first. */
  readonly seen: number;
  markSeen(seq: number): void;
  /**
   * Signs the terms of the plan for one's own party, as they are shown here; resolves once it is shown here too, or what
   * was changed is.
   *
   * @param by       the stakeholder who signs
   * @param revision the last event that the signer has read, where that is less than what is shown
   */
  sign(by: string, revision?: number): Promise<SignOutcome>;
  /** Tells the others which record one is at. */
  visit(at: Presence['at']): void;
  /** Hears when status, rejected, present or seen changed; the document's own changes come through `subscribe`. */
  watch(listener: () => void): () => void;
  /** Resolves once everything unsent was answered, or the connection is lost. */
  settled(): Promise<void>;
  /** Lets go of connections and timers. Unsent steps stay kept for the next session. */
  close(): Promise<void>;
}

/** One's own party's annex, as `ConnectedSession` has a plan. Who is there, and at which record, is told of plans alone, and they alone are signed. */
export type AnnexSession<Report = unknown> = Omit<ConnectedSession<Report, Annex>, 'present' | 'visit' | 'sign'>;
