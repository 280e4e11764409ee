import type { Kept, KeptStep, ReplicaStorage, StoredReplica } from '../replica/storage.ts';

type Adopt = Parameters<StoredReplica['claim']>[1];

interface Shelf {
  kept: Kept;
  readonly steps: Map<string, KeptStep>;
  /** Whose steps each open replica sends: its own, and those it adopted. */
  readonly holders: Map<string, Adopt>;
}

/** Keeps a replica while this process lives: several that are opened under one name share it, as tabs do. */
export function memoryStorage(): ReplicaStorage {
  const shelves = new Map<string, Shelf>();
  return {
    lasting: false,
    async open(name) {
      const shelf = shelves.get(name) ?? {
        kept: { document: undefined, rejected: [], seen: 0 },
        steps: new Map(),
        holders: new Map(),
      };
      shelves.set(name, shelf);
      return onShelf(shelf);
    },
  };
}

function onShelf(shelf: Shelf): StoredReplica {
  const { steps, holders } = shelf;
  let holder: Adopt | undefined;
  const keep = (changed: Partial<Kept>): void => {
    shelf.kept = { ...shelf.kept, ...changed };
  };
  const withoutRejected = (id: string) => shelf.kept.rejected.filter((one) => one.id !== id);
  return {
    get kept() {
      return shelf.kept;
    },
    async claim(client, adopt) {
      holder = adopt;
      const left = [...steps.values()].filter((step) => !holders.has(step.client));
      for (const name of [client, ...left.map((step) => step.client)]) holders.set(name, adopt);
      return left;
    },
    async add(step) {
      steps.set(keyOf(step.client, step.mutation), step);
    },
    async settle(client, mutation, rejected) {
      steps.delete(keyOf(client, mutation));
      if (rejected !== undefined) keep({ rejected: [...withoutRejected(rejected.id), rejected] });
    },
    async discard(id) {
      keep({ rejected: withoutRejected(id) });
    },
    async saveDocument(document) {
      if ((shelf.kept.document?.seq ?? -1) <= document.seq) keep({ document });
    },
    async saveSeen(seen) {
      keep({ seen: Math.max(seen, shelf.kept.seen) });
    },
    async close() {
      const own = new Set([...holders].filter(([, adopt]) => adopt === holder).map(([client]) => client));
      for (const client of own) holders.delete(client);
      const [heir] = holders.values();
      const left = [...steps.values()].filter((step) => own.has(step.client));
      if (heir === undefined || left.length === 0) return;
      for (const step of left) holders.set(step.client, heir);
      heir(left);
    },
  };
}

const keyOf = (client: string, mutation: number): string => `${client}/${mutation}`;
