import type { Actor, RunContext } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { planKind } from '../../document.ts';
import type { Poke, Push, PushAnswer, Step, StepVerdict, SyncEvent } from '../../protocol.ts';
import { type Wire, WireError } from '../../wire.ts';

/** What happens to the next question: nothing, it is lost on the way, or only its answer is. */
export type Fault = 'none' | 'request lost' | 'answer lost' | WireError;

/** One plan, accepted by core's `run` alone: what a replica needs of a server. */
export interface SmallServer {
  readonly plan: Plan;
  readonly events: readonly SyncEvent[];
  readonly pushes: readonly Push[];
  /** What each next question meets; none of them once all are used. */
  readonly faults: Fault[];
  /** Nobody is answered while it is down. */
  down: boolean;
  /** Whether it tells of what it accepted. */
  pokes: boolean;
  /** Events in one answer. */
  page: number;
  pulls: number;
  documents: number;
  line(up: boolean): void;
  poke(poke: Poke): void;
  /** Accepts what somebody else did elsewhere. */
  accept(actor: Actor, ...steps: readonly Omit<Step, 'basis'>[]): void;
  push(push: Push, actor: Actor): PushAnswer;
  wireOf(actor: Actor): Wire;
}

export function createSmallServer(start: Plan): SmallServer {
  let plan = start;
  const events: SyncEvent[] = [];
  const receipts = new Map<string, readonly number[]>();
  const listeners = new Set<{ readonly poked: (poke: Poke) => void; readonly line: (up: boolean) => void }>();
  const pushes: Push[] = [];
  const faults: Fault[] = [];

  function judge(client: string, step: Step, actor: Actor): StepVerdict {
    const { mutation, basis, commands } = step;
    const receipt = { client, mutation };
    const known = receipts.get(`${client} ${mutation}`);
    if (known !== undefined) return { mutation, status: 'accepted', seqs: known };
    const context: RunContext = { actor, at: new Date(Date.UTC(2026, 0, 1) + events.length * 1000).toISOString() };
    const drafts: SyncEvent[] = [];
    let next = plan;
    for (const command of commands) {
      const ran = planKind.run(next, command, context);
      if (!ran.ok) return { mutation, status: 'rejected', refusals: ran.refusals };
      next = ran.document;
      const seq = events.length + drafts.length + 1;
      drafts.push(
        JSON.parse(JSON.stringify({ seq, ...context, receipt, basis, command, effects: ran.effects })) as SyncEvent,
      );
    }
    plan = next;
    events.push(...drafts);
    const seqs = drafts.map(({ seq }) => seq);
    receipts.set(`${client} ${mutation}`, seqs);
    return { mutation, status: 'accepted', seqs };
  }

  const server: SmallServer = {
    get plan() {
      return plan;
    },
    events,
    pushes,
    faults,
    down: false,
    pokes: true,
    page: 500,
    pulls: 0,
    documents: 0,
    line: (up) => listeners.forEach((listener) => listener.line(up)),
    poke: (poke) => listeners.forEach((listener) => listener.poked(poke)),
    accept(actor, ...steps) {
      server.push(
        {
          scope: 'shared',
          client: 'elsewhere',
          after: events.length,
          steps: steps.map((step) => ({ basis: events.length, ...step })),
        },
        actor,
      );
    },
    push({ client, after, steps }, actor) {
      const verdicts = steps.map((step) => judge(client, step, actor));
      if (server.pokes) queueMicrotask(() => server.poke({ event: 'head', scope: 'shared', seq: events.length }));
      return { verdicts, events: events.slice(after, after + server.page), head: events.length };
    },
    wireOf: (actor) => ({
      push: (push) =>
        answer(() => {
          pushes.push(push);
          return server.push(push, actor);
        }),
      pull: (_, after) =>
        answer(() => {
          server.pulls += 1;
          return { events: events.slice(after, after + server.page), head: events.length };
        }),
      document: () =>
        answer(() => {
          server.documents += 1;
          return { seq: events.length, document: JSON.parse(planKind.write(plan)) as unknown };
        }),
      // It knows of no hash: what signing is, the real authority is asked.
      sign: () => Promise.reject(new WireError('invalid', 'A small server signs nothing')),
      visit: async () => undefined,
      listen(poked, line) {
        const listener = { poked, line };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }),
  };

  async function answer<T>(give: () => T): Promise<T> {
    await Promise.resolve();
    if (server.down) throw new WireError('unreachable', 'down');
    const fault = faults.shift();
    if (fault instanceof WireError) throw fault;
    if (fault === 'request lost') throw new WireError('unreachable', 'lost on the way');
    const given = give();
    await Promise.resolve();
    if (fault === 'answer lost') throw new WireError('unreachable', 'lost on the way back');
    return given;
  }

  return server;
}
