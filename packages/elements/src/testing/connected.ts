import { type Actor, createSession, type Effect } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type {
  ConnectedSession,
  ConnectionStatus,
  Presence,
  RejectedStep,
  SignOutcome,
  SyncEvent,
} from '@tandem-plan/sync';

/** What a test says of a connection that is not there. */
export interface Feigned {
  status: ConnectionStatus;
  rejected: readonly RejectedStep[];
  present: readonly Presence[];
  seen: number;
  readonly log: SyncEvent[];
  readonly visits: Presence['at'][];
  /** What came of signing, next: the server says `unreachable` unless a test says otherwise. */
  signs: SignOutcome;
  readonly asked: { readonly by: string; readonly revision: number | undefined }[];
  /** Takes in what the server accepted, of whomever. */
  receive(effects: readonly Effect[]): void;
  readonly closed: () => boolean;
  /** Changes what is said, and tells the listeners. */
  now(change: Partial<Pick<Feigned, 'status' | 'rejected' | 'present' | 'seen'>>): void;
}

let ids = 0;

/** A session on a plan, and a connection whose state the test sets. */
export function feignConnection(plan: Plan, actor: Actor): { session: ConnectedSession; feigned: Feigned } {
  const local = createSession(plan, { actor, clock: () => '2017-09-30T10:00:00Z', ids: () => `c-${(ids += 1)}` });
  const listeners = new Set<() => void>();
  let closed = false;
  const feigned: Feigned = {
    status: { state: 'online', unsent: 0, kept: true, seq: 0 },
    rejected: [],
    present: [],
    seen: 0,
    log: [],
    visits: [],
    signs: { status: 'unreachable' },
    asked: [],
    receive: (effects) => local.receive(effects),
    closed: () => closed,
    now(change) {
      Object.assign(feigned, change);
      for (const listener of [...listeners]) listener();
    },
  };
  const without = (id: string) => feigned.rejected.filter((step) => step.id !== id);
  const session: ConnectedSession = {
    get plan() {
      return local.plan;
    },
    get report() {
      return local.report;
    },
    actor,
    get canUndo() {
      return local.canUndo;
    },
    get canRedo() {
      return local.canRedo;
    },
    can: local.can,
    run: local.run,
    undo: local.undo,
    redo: local.redo,
    prepare: local.prepare,
    subscribe: local.subscribe,
    get status() {
      return feigned.status;
    },
    get rejected() {
      return feigned.rejected;
    },
    get present() {
      return feigned.present;
    },
    get seen() {
      return feigned.seen;
    },
    retry(id) {
      const result = local.run(feigned.rejected.find((step) => step.id === id)?.commands ?? []);
      if (result.ok) feigned.now({ rejected: without(id) });
      return result;
    },
    discard(id) {
      feigned.now({ rejected: without(id) });
    },
    events: (after) => Promise.resolve(feigned.log.filter(({ seq }) => seq > after)),
    markSeen(seq) {
      feigned.now({ seen: seq });
    },
    sign(by, revision) {
      feigned.asked.push({ by, revision });
      return Promise.resolve(feigned.signs);
    },
    visit(at) {
      feigned.visits.push(at);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => Promise.resolve(),
    close() {
      closed = true;
      return Promise.resolve();
    },
  };
  return { session, feigned };
}
