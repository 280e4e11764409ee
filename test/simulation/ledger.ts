import { isDeepStrictEqual } from 'node:util';
import type { Command } from '@tandem-plan/core/change';
import { emptyHead, type Head, type LogKey, type PlanEvent, type PlanLog, verifyChain } from '@tandem-plan/store';
import type { DocumentKind } from '@tandem-plan/sync';
import { Violation } from './violation.ts';

/** Where a device keeps what the server refused. */
export interface Tray {
  readonly rejected: readonly { readonly id: string }[];
}

interface Given {
  readonly client: string;
  readonly mutation: number;
  readonly commands: readonly Command[];
  /** Where it was written down: it must not be lost from there. */
  device: Tray | undefined;
  /** What the server said, as a client heard it. */
  acknowledged: readonly number[] | undefined;
  /** Its author threw it away, or gave it anew. */
  discarded: boolean;
  logged: readonly number[] | undefined;
}

/**
 * What clients did and heard in one scope, held against the log: an account kept apart from everything it judges.
 */
export interface Ledger {
  given(name: string, step: Pick<Given, 'client' | 'mutation' | 'commands'>): void;
  kept(name: string, device: Tray): void;
  acknowledged(name: string, seqs: readonly number[]): void;
  discarded(name: string): void;
  /**
   * Reads on in the log. @param quiet nothing is on its way any more: what was kept must be somewhere
   * @throws Violation
   */
  check(log: PlanLog, quiet: boolean): Promise<void>;
  /** The document that the log alone gives, from its start, as text. */
  text(): string;
  readonly head: number;
  readonly accepted: number;
}

export function createLedger<D>(key: LogKey, kind: DocumentKind<D>, start: D): Ledger {
  /** Steps that are not settled for good. */
  const open = new Map<string, Given>();
  const logged = new Map<string, readonly number[]>();
  /** Acknowledged once more, after they were settled. */
  const again = new Map<string, readonly number[]>();
  const commandIds = new Set<string>();
  const last = new Map<string, number>();
  let document = start;
  let head: Head = emptyHead;
  let accepted = 0;

  /** The events of one receipt, which stand together. */
  function takeBatch(events: readonly PlanEvent[]): void {
    const [first] = events;
    if (first === undefined) return;
    const { client, mutation } = first.receipt;
    const name = `${client}-${mutation}`;
    const step = open.get(name);
    if (logged.has(name))
      throw new Violation('exactly once', `step ${name} is in the log twice, again at ${first.seq}`);
    const before = last.get(client) ?? 0;
    if (mutation <= before) throw new Violation('order', `step ${name} came after step ${before} of its client`);
    last.set(client, mutation);
    for (const { command } of events) {
      if (commandIds.has(command.id)) throw new Violation('exactly once', `command ${command.id} is in the log twice`);
      commandIds.add(command.id);
    }
    if (step === undefined) throw new Violation('exactly once', `nobody gave step ${name}, which is in the log`);
    const got = events.map(({ command: { id, type, input } }) => ({ id, type, input }));
    if (!isDeepStrictEqual(got, JSON.parse(JSON.stringify(step.commands)))) {
      throw new Violation(
        'exactly once',
        `step ${name} is in the log as ${JSON.stringify(got)}, given as ${JSON.stringify(step.commands)}`,
      );
    }
    const seqs = events.map(({ seq }) => seq);
    logged.set(name, seqs);
    step.logged = seqs;
    accepted += 1;
  }

  function takeEvents(events: readonly PlanEvent[]): void {
    const verdict = verifyChain(events, head);
    if (!verdict.ok) throw new Violation('order', `the chain breaks at event ${verdict.seq}: ${verdict.reason}`);
    head = verdict.head;
    let batch: PlanEvent[] = [];
    for (const event of events) {
      const [first] = batch;
      if (first !== undefined && !isDeepStrictEqual(first.receipt, event.receipt)) {
        takeBatch(batch);
        batch = [];
      }
      batch.push(event);
      try {
        document = kind.apply(document, event.effects);
      } catch (error) {
        throw new Violation('convergence', `event ${event.seq} does not fit the document before it: ${String(error)}`);
      }
    }
    takeBatch(batch);
  }

  function expectLogged(name: string, seqs: readonly number[]): void {
    if (isDeepStrictEqual(logged.get(name), seqs)) return;
    const found = String(logged.get(name));
    throw new Violation('durability', `step ${name} was acknowledged as ${seqs.join()}, the log has ${found}`);
  }

  /** @returns whether it is settled for good */
  function judge(name: string, step: Given, quiet: boolean): boolean {
    const { acknowledged, device, discarded } = step;
    if (acknowledged !== undefined) expectLogged(name, acknowledged);
    if (!quiet) return false;
    const inTray = device?.rejected.some(({ id }) => id === name) ?? false;
    if (step.logged !== undefined) {
      if (inTray) throw new Violation('exactly once', `step ${name} is in the log, and in the tray`);
      return true;
    }
    if (device === undefined || discarded) return true;
    if (!inTray)
      throw new Violation('durability', `step ${name} was kept on a device, and is neither accepted nor in its tray`);
    return false;
  }

  return {
    given(name, { client, mutation, commands }) {
      if (open.has(name)) return;
      const known = { client, mutation, commands };
      open.set(name, { ...known, device: undefined, acknowledged: undefined, discarded: false, logged: undefined });
    },
    kept(name, device) {
      const step = open.get(name);
      if (step !== undefined) step.device = device;
    },
    acknowledged(name, seqs) {
      const step = open.get(name);
      if (step !== undefined) step.acknowledged = seqs;
      else again.set(name, seqs);
    },
    discarded(name) {
      const step = open.get(name);
      if (step !== undefined) step.discarded = true;
    },
    async check(log, quiet) {
      for (;;) {
        const events = await log.read(key, head.seq, 500);
        if (events.length === 0) break;
        // A batch is whole in the log, and may be cut by the page.
        takeEvents(events.length < 500 ? events : await wholeBatches(log, key, events));
      }
      for (const [name, seqs] of again) expectLogged(name, seqs);
      again.clear();
      for (const [name, step] of open) if (judge(name, step, quiet)) open.delete(name);
    },
    text: () => kind.write(document),
    get head() {
      return head.seq;
    },
    get accepted() {
      return accepted;
    },
  };
}

async function wholeBatches(log: PlanLog, key: LogKey, events: readonly PlanEvent[]): Promise<readonly PlanEvent[]> {
  const out = [...events];
  for (;;) {
    const last = out.at(-1);
    const [next] = await log.read(key, last?.seq ?? 0, 1);
    if (next === undefined || !isDeepStrictEqual(next.receipt, last?.receipt)) return out;
    out.push(next);
  }
}
