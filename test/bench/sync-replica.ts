/** Replicas without a network: what the other end says is known beforehand. */
import { writePlan } from '@tandem-plan/core/plan';
import {
  type ConnectedSession,
  type Host,
  maxEvents,
  memoryStorage,
  openReplica,
  type Poke,
  type PushAnswer,
  type SyncEvent,
  type Wire,
  WireError,
} from '@tandem-plan/sync';
import { at, ours, plan } from './sync-edits.ts';

const document = JSON.parse(writePlan(plan)) as unknown;

/** Time stands still: nothing is tried again or saved. */
function stillHost(): Host {
  let ids = 0;
  return { now: () => at, after: () => () => undefined, ids: () => `i-${(ids += 1)}`, random: () => 0.5 };
}

const down = async (): Promise<never> => {
  throw new WireError('unreachable', 'offline');
};

async function open(wire: Partial<Wire>): Promise<ConnectedSession> {
  const session = await openReplica({
    wire: {
      push: down,
      pull: down,
      sign: down,
      visit: down,
      document: async () => ({ seq: 0, document }),
      listen: () => () => undefined,
      ...wire,
    },
    stored: await memoryStorage().open('bench'),
    lasting: false,
    host: stillHost(),
    actor: ours,
  });
  await seen(session, () => session.status.state !== 'connecting');
  return session;
}

/** Resolves once it is so. */
const seen = (session: ConnectedSession, is: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (is()) return resolve();
    const end = session.watch(() => {
      if (!is()) return;
      end();
      resolve();
    });
  });

export const offlineReplica = (): Promise<ConnectedSession> => open({});

/** One that has read nothing yet; `read` lets it read everything, in pages as a server gives them. */
export async function readingReplica(events: readonly SyncEvent[]) {
  let poked: (poke: Poke) => void = () => undefined;
  let known = 0;
  const session = await open({
    pull: async (_, after) => ({ events: events.slice(after, Math.min(known, after + maxEvents)), head: known }),
    listen(listener) {
      poked = listener;
      return () => undefined;
    },
  });
  return {
    session,
    async read(): Promise<void> {
      while (known < events.length) {
        known = Math.min(known + maxEvents, events.length);
        poked({ event: 'head', scope: 'shared', seq: known });
        await seen(session, () => session.status.seq === known);
      }
    },
  };
}

/**
 * One whose first push waits for its answer, with steps behind it; `answer` gives it, and with it what others did. Of the
 * steps sent none is told of yet, so that all of them stay on top.
 */
export async function waitingReplica(events: readonly SyncEvent[], take: (session: ConnectedSession) => void) {
  let release: () => void = () => undefined;
  const asked: Promise<void>[] = [];
  const never = new Promise<never>(() => undefined);
  const session = await open({
    pull: async () => ({ events: [], head: 0 }),
    async push({ steps }): Promise<PushAnswer> {
      if (asked.length > 0) return never;
      asked.push(
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      await asked[0];
      const far = Number.MAX_SAFE_INTEGER;
      return {
        verdicts: steps.map(({ mutation }) => ({ mutation, status: 'accepted', seqs: [far] })),
        events,
        head: events.length,
      };
    },
  });
  take(session);
  while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  return {
    session,
    async answer(): Promise<void> {
      release();
      await seen(session, () => session.status.seq === events.length);
    },
  };
}
