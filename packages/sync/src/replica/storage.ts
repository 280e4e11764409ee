import type { Step } from '../protocol.ts';
import type { RejectedStep } from './connected-session.ts';

/** A step that waits for the server's answer, or for the document that shows it to be kept as well. */
export interface KeptStep extends Step {
  /** Whose receipt it goes out under: a step of a tab that was closed keeps its own. */
  readonly client: string;
  /** By this device's clock. */
  readonly at: string;
  /** An event by which the log has all of it: it is not sent again. */
  readonly accepted?: number;
}

/** What a device keeps of one plan for one person. */
export interface Kept {
  /** The document as JSON text at `seq`, without own unsent steps. */
  readonly document: { readonly seq: number; readonly text: string } | undefined;
  readonly rejected: readonly RejectedStep[];
  readonly seen: number;
}

/**
 * A device's memory for offline work: IndexedDB in a browser, a folder in Node, or nothing but this process's memory.
 * Each write resolves once it is kept, and rejects where it cannot be. Several tabs share one; the steps of each stay
 * apart by client.
 */
export interface ReplicaStorage {
  /** Whether it outlives this process. */
  readonly lasting: boolean;
  open(name: string): Promise<StoredReplica>;
}

export interface StoredReplica {
  readonly kept: Kept;
  /**
   * Makes `client`, an id nobody used before, this one's until it is closed.
   *
   * @param adopt hears of steps that others left behind who closed since: from then on this one's to send
   * @returns those of all who had closed before, oldest first
   */
  claim(client: string, adopt: (left: readonly KeptStep[]) => void): Promise<readonly KeptStep[]>;
  /** Writes a step down; one that is there already, as it is now. */
  add(step: KeptStep): Promise<void>;
  /** The step was answered: it goes, and in the same write joins the tray where it was rejected. */
  settle(client: string, mutation: number, rejected?: RejectedStep): Promise<void>;
  /** Takes a step out of the tray. */
  discard(id: string): Promise<void>;
  /** Replaces the document, unless the one that is kept is further on. */
  saveDocument(document: { readonly seq: number; readonly text: string }): Promise<void>;
  saveSeen(seq: number): Promise<void>;
  /** Waits for what is under way. Steps that are left are then another's to adopt. */
  close(): Promise<void>;
}
