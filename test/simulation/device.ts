import type { Kept, KeptStep, RejectedStep, StoredReplica } from '@tandem-plan/sync';
import type { Ledger } from './ledger.ts';
import type { Schedule } from './schedule.ts';

type Adopt = Parameters<StoredReplica['claim']>[1];

interface Tab {
  alive: boolean;
  adopt: Adopt | undefined;
  readonly clients: Set<string>;
}

/** What a device keeps, whichever of its tabs live: a write takes time, and one under way dies with its tab. */
export interface Device {
  /** The tray as it is on the device. */
  readonly rejected: readonly RejectedStep[];
  readonly unsent: number;
  /** No write succeeds until it is emptied. */
  fill(): void;
  empty(): void;
  /** Whether a write may have failed since it was last forgotten. */
  readonly wasFull: boolean;
  forget(): void;
  open(): { readonly stored: StoredReplica; readonly crash: () => void };
}

export function createDevice(schedule: Schedule, ledger: Ledger): Device {
  const steps = new Map<string, KeptStep>();
  const tabs = new Set<Tab>();
  let kept: Kept = { document: undefined, rejected: [], seen: 0 };
  let full = false;
  let wasFull = false;
  const nameOf = (client: string, mutation: number): string => `${client}-${mutation}`;
  const tray = {
    get rejected() {
      return kept.rejected;
    },
  };
  const without = (id: string): readonly RejectedStep[] => kept.rejected.filter((one) => one.id !== id);

  /** What a tab held is another's, or waits for the next one to open. */
  function letGo(tab: Tab): void {
    tab.alive = false;
    tabs.delete(tab);
    const left = [...steps.values()].filter(({ client }) => tab.clients.has(client));
    for (const heir of tabs) {
      if (heir.adopt === undefined) continue;
      for (const { client } of left) heir.clients.add(client);
      if (left.length > 0) heir.adopt(left);
      return;
    }
  }

  return {
    get rejected() {
      return kept.rejected;
    },
    get unsent() {
      return steps.size;
    },
    fill() {
      full = true;
      wasFull = true;
    },
    empty() {
      full = false;
    },
    get wasFull() {
      return wasFull;
    },
    forget() {
      wasFull = false;
    },
    open() {
      const tab: Tab = { alive: true, adopt: undefined, clients: new Set() };
      tabs.add(tab);
      /** Writes end in the order in which they began. */
      const write = (change: () => void): Promise<void> =>
        new Promise((resolve, reject) => {
          schedule.after(2, () => {
            if (!tab.alive) return;
            if (full) return reject(new Error('the device is full'));
            change();
            resolve();
          });
        });
      const stored: StoredReplica = {
        get kept() {
          return kept;
        },
        async claim(client, adopt) {
          tab.adopt = adopt;
          tab.clients.add(client);
          const held = new Set([...tabs].flatMap(({ clients }) => [...clients]));
          const left = [...steps.values()].filter((step) => !held.has(step.client));
          for (const step of left) tab.clients.add(step.client);
          return left;
        },
        add(step) {
          const name = nameOf(step.client, step.mutation);
          ledger.given(name, step);
          return write(() => {
            steps.set(name, step);
            ledger.kept(name, tray);
          });
        },
        settle: (client, mutation, rejected) =>
          write(() => {
            steps.delete(nameOf(client, mutation));
            if (rejected !== undefined) kept = { ...kept, rejected: [...without(rejected.id), rejected] };
          }),
        discard: (id) =>
          write(() => {
            kept = { ...kept, rejected: without(id) };
          }),
        saveDocument: (document) =>
          write(() => {
            if ((kept.document?.seq ?? -1) <= document.seq) kept = { ...kept, document };
          }),
        saveSeen: (seen) =>
          write(() => {
            kept = { ...kept, seen: Math.max(seen, kept.seen) };
          }),
        async close() {
          await write(() => undefined).catch(() => undefined);
          letGo(tab);
        },
      };
      return { stored, crash: () => letGo(tab) };
    },
  };
}
