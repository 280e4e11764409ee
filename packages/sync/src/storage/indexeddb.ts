import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { RejectedStep } from '../replica/connected-session.ts';
import type { Kept, KeptStep, ReplicaStorage, StoredReplica } from '../replica/storage.ts';
import { createTabs } from './tabs.ts';

interface Shelves extends DBSchema {
  documents: { key: string; value: NonNullable<Kept['document']> };
  seen: { key: string; value: number };
  /** Keys begin with the replica's name. */
  steps: { key: [name: string, client: string, mutation: number]; value: KeptStep };
  tray: { key: [name: string, id: string]; value: RejectedStep };
}

type Changes = IDBPTransaction<Shelves, ('steps' | 'tray')[], 'readwrite'>;

export interface IndexedDbOptions {
  /** Name of the database, `tandem-plan` unless given. */
  readonly database?: string;
}

/**
 * Keeps plans and unsent changes in the browser's IndexedDB. Several tabs may have one plan open: each sends its own
 * steps, and takes over those of a tab that was closed.
 */
export function indexedDbStorage({ database = 'tandem-plan' }: IndexedDbOptions = {}): ReplicaStorage {
  return {
    lasting: true,
    async open(name) {
      const db = await openDB<Shelves>(database, 1, {
        upgrade(fresh) {
          fresh.createObjectStore('documents');
          fresh.createObjectStore('seen');
          fresh.createObjectStore('steps');
          fresh.createObjectStore('tray');
        },
        // A later version of this page waits for it.
        blocking: () => db.close(),
      });
      return openShelf(db, database, name);
    },
  };
}

/** Every key that begins with this name. */
const keysOf = (name: string) => IDBKeyRange.bound([name], [name, []]);

async function openShelf(db: IDBPDatabase<Shelves>, database: string, name: string): Promise<StoredReplica> {
  const reading = db.transaction(['documents', 'seen', 'tray']);
  const [document, seen = 0, rejected] = await Promise.all([
    reading.objectStore('documents').get(name),
    reading.objectStore('seen').get(name),
    reading.objectStore('tray').getAll(keysOf(name)),
    reading.done,
  ]);
  const change = changesOf(db);
  const tabs = createTabs(`${database} ${name}`);
  const leftBy = async (clients: ReadonlySet<string>): Promise<readonly KeptStep[]> => {
    const steps = await db.getAll('steps', keysOf(name));
    return inOrder(steps.filter(({ client }) => clients.has(client)));
  };

  return {
    kept: { document, rejected: rejected.sort(byTime), seen },
    async claim(client, adopt) {
      const known = new Set((await db.getAllKeys('steps', keysOf(name))).map(([, of]) => of));
      const free = await tabs.enter(client, known, (other) => {
        leftBy(new Set([other])).then(
          (steps) => {
            if (steps.length > 0) adopt(steps);
          },
          // They stay for the next tab.
          () => undefined,
        );
      });
      return leftBy(free);
    },
    add: (step) => change((to) => [to.objectStore('steps').put(step, [name, step.client, step.mutation])]),
    settle: (client, mutation, rejected) =>
      change((to) => [
        to.objectStore('steps').delete([name, client, mutation]),
        ...(rejected === undefined ? [] : [to.objectStore('tray').put(rejected, [name, rejected.id])]),
      ]),
    discard: (id) => change((to) => [to.objectStore('tray').delete([name, id])]),
    async saveDocument(next) {
      const writing = db.transaction('documents', 'readwrite');
      const write = async (): Promise<void> => {
        const old = await writing.store.get(name);
        if ((old?.seq ?? -1) <= next.seq) await writing.store.put(next, name);
      };
      await Promise.all([write(), writing.done]);
    },
    async saveSeen(seq) {
      const writing = db.transaction('seen', 'readwrite');
      const write = async (): Promise<unknown> =>
        writing.store.put(Math.max(seq, (await writing.store.get(name)) ?? 0), name);
      await Promise.all([write(), writing.done]);
    },
    async close() {
      // Whatever became of what was asked before, it is over after this.
      await change(() => []).catch(() => undefined);
      db.close();
      tabs.leave();
    },
  };
}

/** Asks for changes. Each answers for itself, so that one that fails is heard of here and not as nobody's. */
type Ask = (to: Changes) => readonly Promise<unknown>[];

/** What is asked in one go is written in one go: a disk is waited for once. */
function changesOf(db: IDBPDatabase<Shelves>): (ask: Ask) => Promise<void> {
  let waiting: Ask[] = [];
  let written: Promise<void> | undefined;
  return (ask) => {
    waiting.push(ask);
    written ??= Promise.resolve().then(async () => {
      const asked = waiting;
      waiting = [];
      written = undefined;
      const changes: Changes = db.transaction(['steps', 'tray'], 'readwrite', { durability: 'strict' });
      await Promise.all([...asked.flatMap((each) => each(changes)), changes.done]);
    });
    return written;
  };
}

/** Client by client, the one that began first first, each in the order in which it took its steps. */
function inOrder(steps: readonly KeptStep[]): readonly KeptStep[] {
  const begun = new Map<string, string>();
  for (const { client, at } of steps) if (at < (begun.get(client) ?? '~')) begun.set(client, at);
  const place = ({ client }: KeptStep): string => `${begun.get(client)} ${client}`;
  return [...steps].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.mutation - b.mutation));
}

const byTime = (a: RejectedStep, b: RejectedStep): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
