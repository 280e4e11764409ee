import { type LogKey, type PlanEvent, type PlanLog, StoreError } from '@tandem-plan/store';
import type { Person } from './person.ts';

/** A client as a log knows it. */
export interface Client {
  /** Whose it is: who used it last, and nobody else may. */
  readonly actor: Person;
  /** The highest mutation that was accepted. */
  readonly mutation: number;
}

/** Clients remembered of one log. */
const kept = 1000;

/** The clients of a log: those of late are known, any other is looked up by the log's index. */
export interface Clients {
  add(events: readonly PlanEvent[]): void;
  /** `undefined` for one that nothing was accepted of. */
  find(name: string): Promise<Client | undefined>;
}

export function createClients(log: PlanLog, key: LogKey): Clients {
  /** The one that came up last stands last. */
  const known = new Map<string, Client | undefined>();

  function keep(name: string, client: Client | undefined): void {
    known.delete(name);
    known.set(name, client);
    if (known.size <= kept) return;
    for (const oldest of known.keys()) {
      known.delete(oldest);
      return;
    }
  }

  async function lookUp(name: string): Promise<Client | undefined> {
    const batch = await log.latest(key, { client: name, mutation: Number.MAX_SAFE_INTEGER });
    if (batch === undefined) return undefined;
    const [first = 1] = batch.seqs;
    const [event] = await log.read(key, first - 1, 1);
    if (event?.receipt.client !== name) {
      throw new StoreError(
        'damaged',
        `plan "${key.plan}", ${key.scope}: event ${first} is not what its receipt tells of`,
      );
    }
    const { id, party } = event.actor;
    return { actor: { id, party }, mutation: batch.mutation };
  }

  return {
    add(events) {
      for (const { receipt, actor } of events) {
        const { id, party } = actor;
        keep(receipt.client, { actor: { id, party }, mutation: receipt.mutation });
      }
    },
    async find(name) {
      const client = known.get(name);
      if (known.has(name)) return client;
      const found = await lookUp(name);
      keep(name, found);
      return found;
    },
  };
}
