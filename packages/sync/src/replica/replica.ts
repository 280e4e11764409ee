import type { Annex } from '@tandem-plan/core/annex';
import {
  type Actor,
  createSession,
  type Effect,
  type Intention,
  type Prepared,
  type Refusal,
} from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { Scope } from '@tandem-plan/store';
import type { DocumentKind } from '../document.ts';
import { maxCommands, type Presence, type PushAnswer, type SyncEvent } from '../protocol.ts';
import { type Wire, WireError } from '../wire.ts';
import { askToSign } from './ask-to-sign.ts';
import { createConfirmed } from './confirmed.ts';
import type { ConnectedSession, ConnectionState, ConnectionStatus } from './connected-session.ts';
import { createExchange } from './exchange.ts';
import { fetchEvents } from './fetch-events.ts';
import { createHistory } from './history.ts';
import type { Host } from './host.ts';
import { createKeeper } from './keeper.ts';
import { createLayer } from './layer.ts';
import { createOutbox, nameOf, type Parcel } from './outbox.ts';
import { documentIn } from './read-document.ts';
import type { KeptStep, StoredReplica } from './storage.ts';
import { createTray, rejectedStep } from './tray.ts';
import { unhindered } from './unhindered.ts';
import { createVisits } from './visits.ts';

/** The log that a replica follows, and what it holds the changes of. */
export interface Subject<D> {
  readonly scope: Scope;
  readonly kind: DocumentKind<D>;
}

export interface ReplicaOptions<Report = unknown, D extends Plan | Annex = Plan> {
  readonly wire: Wire;
  readonly stored: StoredReplica;
  /** Whether what is stored outlives this process. */
  readonly lasting: boolean;
  readonly host: Host;
  readonly actor: Actor;
  /** As in `createSession`. */
  readonly checker?: (plan: D, effects?: readonly Effect[], since?: D) => Report;
}

/** What a replica begins with. */
export interface Beginning<D> {
  readonly document: D;
  readonly seq: number;
  /** Its own name in receipts. */
  readonly client: string;
  /** Steps of tabs that were closed. */
  readonly left: readonly KeptStep[];
  readonly fromDevice: boolean;
}

/** A server takes none of these from a client: a plan is signed by `sign`. */
const signings = new Set(['signoff.add', 'signoff.update']);

/** So far behind, the document as it stands is sooner there than all that happened to it. */
const farBehind = 5_000;

/** What the server has accepted, and own steps on top: each time something comes in, what is pending is done anew, once. */
export function createReplica<Report, D extends Plan | Annex>(
  { scope, kind }: Subject<D>,
  { wire, stored, lasting, host, actor, checker }: ReplicaOptions<Report, D>,
  begin: Beginning<D>,
): { readonly session: ConnectedSession<Report, D>; readonly adopt: (steps: readonly KeptStep[]) => void } {
  const confirmed = createConfirmed(kind, begin.document, begin.seq);
  const outbox = createOutbox(stored, host, () => changed());
  const tray = createTray(stored.kept.rejected);
  const history = createHistory(begin.seq);
  const visits = createVisits(wire, host);
  const keeper = createKeeper(
    stored,
    host,
    () => ({ seq: confirmed.seq, text: () => kind.write(confirmed.document) }),
    begin.fromDevice ? begin.seq : -1,
  );
  const watchers = new Set<() => void>();
  const waiting = new Set<() => void>();
  let state: ConnectionState = 'connecting';
  let present: readonly Presence[] = [];
  let seen = stored.kept.seen;
  let mutation = 0;
  /** Whether the device kept what it was last given, own steps apart. */
  let keeps = true;
  const layer = createLayer<D>(actor);
  /** What was read since it was last shown: what others did, and what came of own steps. */
  let [foreign, own]: [Effect[], Effect[]] = [[], []];
  let shown = begin.seq;
  /** Own steps of which an event was read since then. */
  const settled = new Set<string>();
  /** Commands that were rejected since then. */
  let gone = new Set<string>();
  /** Whether what is shown is no longer what is there. */
  let stale = false;
  /** The step whose beginning ends what was read of the log, where more is known to come. */
  let begun: string | undefined;

  adopt(begin.left);
  let status: ConnectionStatus = statusNow();
  let ranAt = host.now();
  const session = createSession<Report, D>(layer.rebase(begin.document, begin.document, [], []).plan, {
    actor,
    clock: () => (ranAt = host.now()),
    ids: () => host.ids(),
    ...(checker === undefined ? {} : { checker }),
  });
  session.subscribe(({ origin, commands, effects }) => {
    if (origin === 'remote') return;
    // A signature that was taken back is given anew, and not by undoing.
    if (commands.some(({ type }) => type === 'signoff.remove'))
      session.rebase(session.plan, [], new Set(commands.map(({ id }) => id)));
    mutation += 1;
    const step = { client: begin.client, mutation, basis: shown, commands, at: ranAt };
    layer.add(step, effects);
    outbox.add(step);
    changed();
    exchange.wake();
  });

  function statusNow(): ConnectionStatus {
    return { state, unsent: outbox.unsent, kept: lasting && keeps && outbox.kept, seq: shown };
  }

  function changed(): void {
    const next = statusNow();
    const { state: is, unsent, kept, seq } = status;
    if (next.state === is && next.unsent === unsent && next.kept === kept && next.seq === seq) return;
    status = next;
    tell();
    if (isSettled()) for (const resolve of waiting) resolve();
  }

  function tell(): void {
    for (const watcher of [...watchers]) unhindered(watcher);
  }

  const isCut = () => state !== 'online' && state !== 'connecting';
  const isSettled = () => outbox.size === 0 || isCut();

  /** Resolves once it is shown here as far as `seq`, or the connection is lost. */
  const showsUpTo = (seq: number): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (shown < seq && !isCut()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      exchange.heardOf(seq);
      look();
    });

  function become(next: ConnectionState): void {
    if (state === 'closed') return;
    state = next;
    changed();
  }

  /** A step that fails to be written down is told of, and nothing waits for it. */
  function keep(written: Promise<void>): void {
    const told = (well: boolean) => () => {
      if (keeps === well) return;
      keeps = well;
      changed();
    };
    written.then(told(true), told(false));
  }

  function settle(step: KeptStep): void {
    layer.drop(step, false);
    stale = true;
    outbox.remove(nameOf(step.client, step.mutation));
    // A device without room for this sends it again the next time, and its receipt is there.
    stored.add({ ...step, accepted: confirmed.seq }).catch(() => undefined);
    keeper.shows(step);
  }

  /** Steps that others left, on top of all there are; those that the document shows already just go. */
  function adopt(left: readonly KeptStep[]): void {
    const steps = left.filter(({ accepted = Infinity }) => accepted > confirmed.seq);
    for (const step of left) if (!steps.includes(step)) keeper.shows(step);
    outbox.adopt(steps);
    for (const step of steps) layer.add(step, undefined);
    stale = true;
  }

  function reject(step: KeptStep, refusals: readonly Refusal[]): void {
    const rejected = rejectedStep(step, refusals);
    layer.drop(step, true);
    stale = true;
    outbox.remove(rejected.id);
    tray.put(rejected);
    for (const { id } of step.commands) gone.add(id);
    keep(stored.settle(step.client, step.mutation, rejected));
  }

  function discard(id: string): void {
    tray.remove(id);
    keep(stored.discard(id));
    tell();
  }

  async function read(events: readonly SyncEvent[], head: number): Promise<void> {
    if (head - confirmed.seq > farBehind) return jump(confirmed.seq);
    try {
      const fresh = confirmed.read(events);
      history.add(fresh);
      // A step's events follow one another in the log, so that a page cuts one of them at most.
      const last = fresh.at(-1);
      const cut = confirmed.seq >= head ? undefined : last === undefined ? begun : ownName(last);
      if (begun !== undefined && begun !== cut && arrived(begun)) settled.add(begun);
      begun = cut;
      for (const event of fresh) {
        const name = ownName(event);
        if (name !== undefined && name !== begun && arrived(name)) settled.add(name);
        const into = name !== undefined && settled.has(name) ? own : foreign;
        for (const effect of event.effects) into.push(effect);
      }
    } catch (error) {
      // Effects that do not fit: what is kept here is not what the server has.
      if (!(error instanceof RangeError)) throw error;
      await jump(0);
    }
  }

  /** Receipts are there for all to see: under one's own, only what one did oneself is the step. */
  function ownName({ receipt, actor: by }: SyncEvent): string | undefined {
    return by.id === actor.id && by.party === actor.party ? nameOf(receipt.client, receipt.mutation) : undefined;
  }

  /** An event of one's own: its step is done, even where an answer said otherwise before. */
  function arrived(name: string): boolean {
    const step = outbox.find(name);
    if (step !== undefined) settle(step);
    else if (tray.has(name)) discard(name);
    return step !== undefined;
  }

  async function jump(from: number): Promise<void> {
    const answer = await wire.document(scope);
    if (state === 'closed') return;
    const next = documentIn(kind, answer);
    if (next.seq < from)
      throw new WireError('unreachable', `the server gives a document as it was at ${next.seq}, not ${from}`);
    confirmed.jump(next.document, next.seq);
    history.clear(next.seq);
    layer.jump();
    stale = true;
  }

  /** Once for all that came in together. */
  function show(): void {
    if (state === 'closed') return;
    for (const step of outbox.shownBy(confirmed.seq)) settle(step);
    if (!stale && shown === confirmed.seq) return changed();
    const rejected = gone;
    const next = layer.rebase(session.plan, confirmed.document, foreign, own);
    [foreign, own, gone, stale] = [[], [], new Set(), false];
    settled.clear();
    shown = confirmed.seq;
    keeper.changed();
    unhindered(() => session.rebase(next.plan, next.effects, rejected));
    if (rejected.size > 0) tell();
    changed();
  }

  async function answered({ client, steps }: Parcel, { verdicts, events, head }: PushAnswer): Promise<void> {
    const answers = new Map(verdicts.map((verdict) => [verdict.mutation, verdict]));
    const silent = steps.find((step) => !answers.has(step.mutation));
    if (silent !== undefined) throw new WireError('unreachable', `the server does not answer step ${silent.mutation}`);
    await read(events, head);
    for (const verdict of verdicts) {
      const step = outbox.find(nameOf(client, verdict.mutation));
      if (step === undefined) continue;
      if (verdict.status === 'rejected') reject(step, verdict.refusals);
      else outbox.accept(nameOf(client, verdict.mutation), Math.max(0, ...verdict.seqs));
    }
    become('online');
    if (confirmed.seq >= head) show();
  }

  const exchange = createExchange(wire, scope, host, outbox, {
    seq: () => confirmed.seq,
    answered,
    async pulled({ events, head }) {
      await read(events, head);
      become('online');
      if (confirmed.seq >= head) show();
    },
    unsendable({ client, steps }, { message }) {
      for (const { mutation: number } of steps) {
        const step = outbox.find(nameOf(client, number));
        if (step !== undefined) reject(step, [{ code: 'step.not-taken', path: '', values: { reason: message } }]);
      }
      show();
    },
    idle: show,
    lost() {
      show();
      become('offline');
    },
    refused() {
      stop();
      show();
      become('refused');
    },
  });

  const endListening = wire.listen(
    (poke) => {
      if (state === 'closed') return;
      if (poke.event === 'head') {
        if (poke.scope === scope) exchange.heardOf(poke.seq);
        return;
      }
      present = poke.people.filter(({ id, party }) => id !== actor.id || party !== actor.party);
      tell();
    },
    (up) => exchange.line(up),
  );

  function stop(): void {
    exchange.stop();
    visits.stop();
    endListening();
    if (present.length === 0) return;
    present = [];
    tell();
  }

  /** Why a step cannot be taken, whatever the document says. */
  function barred(commands: readonly Intention[]) {
    const refused = (code: string, values: Refusal['values']) =>
      ({ ok: false, refusals: [{ code, path: '', values }] }) as const;
    if (state === 'closed') return refused('step.closed', {});
    if (scope === 'shared' && commands.some(({ type }) => signings.has(type))) return refused('signoff.pushed', {});
    const got = commands.length;
    return got > maxCommands ? refused('step.too-long', { got, most: maxCommands }) : undefined;
  }

  const prepare: ConnectedSession<Report, D>['prepare'] = (what): Prepared<D> => {
    const prepared = session.prepare(what);
    const { commands } = prepared;
    return {
      commands,
      get outlook() {
        return barred(commands) ?? prepared.outlook;
      },
      commit: () => barred(commands) ?? prepared.commit(),
    };
  };
  const run: ConnectedSession<Report, D>['run'] = (commands) => prepare(commands).commit();

  if (!begin.fromDevice) keep(keeper.flush());
  exchange.wake();

  return {
    adopt(steps) {
      if (state === 'closed') return;
      adopt(steps);
      show();
      exchange.wake();
    },
    session: {
      get plan() {
        return session.plan;
      },
      get report() {
        return session.report;
      },
      actor,
      get canUndo() {
        return session.canUndo;
      },
      get canRedo() {
        return session.canRedo;
      },
      can: (command) => barred([command])?.refusals ?? session.can(command),
      run,
      undo: () => prepare('undo').commit(),
      redo: () => prepare('redo').commit(),
      prepare,
      subscribe: session.subscribe,
      get status() {
        return status;
      },
      get rejected() {
        return tray.steps;
      },
      get present() {
        return present;
      },
      get seen() {
        return seen;
      },
      retry(id) {
        const result = run(tray.mustFind(id).commands);
        // Only once it is written down as a step: it is in either place, whenever the device fails.
        if (result.ok) {
          const written = outbox.isKept(nameOf(begin.client, mutation));
          tray.remove(id);
          keep(written.then((is) => (is ? stored.discard(id) : undefined)));
          tell();
        }
        return result;
      },
      discard(id) {
        discard(tray.mustFind(id).id);
      },
      async events(after) {
        const { events, whole } = history.since(after);
        if (whole || state === 'closed') return events;
        return (await fetchEvents(wire, scope, after)) ?? events;
      },
      markSeen(seq) {
        if (seq <= seen) return;
        seen = seq;
        keep(stored.saveSeen(seq));
        tell();
      },
      async sign(by, revision = shown) {
        if (isCut()) return { status: 'unreachable' };
        if (outbox.size > 0) return { status: 'unsent' };
        const outcome = await askToSign(wire, { by, revision: Math.min(revision, shown) });
        if (outcome.status === 'signed') await showsUpTo(outcome.seq);
        if (outcome.status === 'changed') await showsUpTo(outcome.revision);
        return outcome;
      },
      visit: visits.visit,
      watch(listener) {
        watchers.add(listener);
        return () => watchers.delete(listener);
      },
      settled: () =>
        new Promise((resolve) => {
          if (isSettled()) return resolve();
          const done = () => {
            waiting.delete(done);
            resolve();
          };
          waiting.add(done);
        }),
      async close() {
        if (state === 'closed') return;
        stop();
        become('closed');
        await outbox.written();
        await keeper.flush().catch(() => undefined);
        await stored.close();
      },
    },
  };
}
