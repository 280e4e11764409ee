import { maxCommands, maxPushBytes, type Step } from '../protocol.ts';
import type { KeptStep, StoredReplica } from './storage.ts';

/** What names a step wherever it is told of: in the outbox, the tray, and by its receipt in the log. */
export const nameOf = (client: string, mutation: number): string => `${client}-${mutation}`;

interface Waiting {
  readonly step: KeptStep;
  /** Whether it is on the device, once that is known. */
  stored: Promise<boolean>;
  /** The last of its events, once the server said that it has them. */
  accepted: number | undefined;
}

/** One client's steps, as they go out together. */
export interface Parcel {
  readonly client: string;
  readonly steps: readonly Step[];
}

/** Own steps that the log does not show yet, oldest first. */
export interface Outbox {
  readonly size: number;
  /** Of them, those that the server is not known to have. */
  readonly unsent: number;
  /** Whether every one of them is on the device. */
  readonly kept: boolean;
  steps(): Iterable<KeptStep>;
  find(name: string): KeptStep | undefined;
  /** Queues a step and writes it down; `changed` hears how that went. */
  add(step: KeptStep): void;
  /** Takes over steps that are written down already. */
  adopt(steps: readonly KeptStep[]): void;
  /** The server has it: it is not sent again, and leaves once the log was read as far as `seq`. */
  accept(name: string, seq: number): void;
  /** Those whose events have all been read by now. */
  shownBy(seq: number): readonly KeptStep[];
  remove(name: string): void;
  /**
   * What to send next, once it is written down: from the oldest unanswered step on, as much as one push may carry.
   * @param most steps
   */
  next(most: number): Promise<Parcel | undefined>;
  /** Whether the device has a step that waits, once that is known. */
  isKept(name: string): Promise<boolean>;
  /** Resolves once nothing is being written. */
  written(): Promise<void>;
}

export function createOutbox(stored: StoredReplica, changed: () => void): Outbox {
  const waiting = new Map<string, Waiting>();
  /** What the server said that it has. */
  const answered = new Set<Waiting>();
  /** What the device could not keep. */
  const unkept = new Set<Waiting>();

  function write(entry: Waiting): void {
    entry.stored = stored.add(entry.step).then(
      () => {
        if (unkept.delete(entry)) changed();
        return true;
      },
      // A full disk: the step goes out all the same, and is tried again with the next one.
      () => {
        unkept.add(entry);
        changed();
        return false;
      },
    );
  }

  function enter(step: KeptStep): Waiting {
    const entry: Waiting = { step, stored: Promise.resolve(true), accepted: step.accepted };
    waiting.set(nameOf(step.client, step.mutation), entry);
    if (entry.accepted !== undefined) answered.add(entry);
    return entry;
  }

  /** Consecutive steps of one client, within what one push may carry. */
  function parcel(most: number): readonly Waiting[] {
    const out: Waiting[] = [];
    let [commands, bytes] = [0, 0];
    for (const entry of waiting.values()) {
      if (entry.accepted !== undefined) continue;
      const { step } = entry;
      commands += step.commands.length;
      bytes += bytesOf(step);
      const first = out[0];
      if (first !== undefined) {
        if (first.step.client !== step.client || commands > maxCommands || bytes > room || out.length >= most) break;
      }
      out.push(entry);
    }
    return out;
  }

  return {
    get size() {
      return waiting.size;
    },
    get unsent() {
      return waiting.size - answered.size;
    },
    get kept() {
      return unkept.size === 0;
    },
    *steps() {
      for (const { step } of waiting.values()) yield step;
    },
    find: (name) => waiting.get(name)?.step,
    add(step) {
      for (const entry of unkept) write(entry);
      write(enter(step));
    },
    adopt(steps) {
      for (const step of steps) if (!waiting.has(nameOf(step.client, step.mutation))) enter(step);
    },
    accept(name, seq) {
      const entry = waiting.get(name);
      if (entry === undefined) return;
      entry.accepted = seq;
      answered.add(entry);
    },
    shownBy(seq) {
      const out: KeptStep[] = [];
      for (const { step, accepted } of answered) {
        if (accepted !== undefined && accepted <= seq) out.push(step);
      }
      return out;
    },
    remove(name) {
      const entry = waiting.get(name);
      if (entry === undefined) return;
      waiting.delete(name);
      answered.delete(entry);
      unkept.delete(entry);
    },
    async next(most) {
      const entries = parcel(most);
      const client = entries[0]?.step.client;
      if (client === undefined) return undefined;
      await Promise.all(entries.map((entry) => entry.stored));
      return {
        client,
        steps: entries.map(({ step: { mutation, basis, commands } }) => ({ mutation, basis, commands })),
      };
    },
    isKept: async (name) => waiting.get(name)?.stored ?? false,
    async written() {
      await Promise.all([...waiting.values()].map((entry) => entry.stored));
    },
  };
}

/** For what stands around the steps. */
const room = maxPushBytes - 1024;

/** At least as many as it is sent with. */
function bytesOf(step: KeptStep): number {
  const text = JSON.stringify(step);
  return /[\u0080-\uffff]/.test(text) ? text.length * 3 : text.length;
}
