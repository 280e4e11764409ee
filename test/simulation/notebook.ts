import type { Actor, Command } from '@tandem-plan/core/change';
import { type Annex, emptyAnnex } from '@tandem-plan/core/annex';
import { type LogKey, partyScope } from '@tandem-plan/store';
import { annexKind, type PushAnswer, type Step, type SyncEvent, WireError } from '@tandem-plan/sync';
import type { Surroundings } from './client.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLink, type Link } from './network.ts';
import { inspectAnswer, privateMark } from './privacy.ts';

/** A party's annex, as one person keeps it: the least a client does, sending a step until it is answered. */
export interface Notebook {
  readonly actor: Actor;
  readonly link: Link;
  readonly ledger: Ledger;
  readonly document: Annex;
  /** The last event it read. */
  readonly seq: number;
  readonly unsent: number;
  write(): void;
  /** Asks what there is. */
  look(): void;
}

export function createNotebook(actor: Actor, { network, servers, schedule, dice, plan, fail }: Surroundings): Notebook {
  const scope = partyScope(actor.party);
  const key: LogKey = { plan, scope };
  const client = `notebook-${actor.party}`;
  const link = createLink();
  const start = emptyAnnex({ plan, party: actor.party });
  const ledger = createLedger(key, annexKind, start);
  let document = start;
  let seq = 0;
  let mutation = 0;
  let asking = false;
  let unsent: readonly Step[] = [];

  function read(events: readonly SyncEvent[]): void {
    for (const event of events) {
      if (event.seq !== seq + 1) continue;
      document = annexKind.apply(document, event.effects);
      seq = event.seq;
    }
  }

  function answered({ verdicts, events }: PushAnswer): void {
    read(events);
    const done = new Set(verdicts.map((verdict) => verdict.mutation));
    unsent = unsent.filter((step) => !done.has(step.mutation));
    for (const verdict of verdicts)
      if (verdict.status === 'accepted') ledger.acknowledged(`${client}-${verdict.mutation}`, verdict.seqs);
  }

  /** One question at a time, and again until all is answered. */
  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      do {
        const text = JSON.stringify({ scope, client, after: seq, steps: unsent });
        const answer = await network.ask(link, () =>
          servers.serve((authority) =>
            authority.push(plan, JSON.parse(text) as Parameters<typeof authority.push>[1], actor),
          ),
        );
        inspectAnswer(actor, answer.events, fail);
        answered(answer);
      } while (unsent.length > 0);
      asking = false;
    } catch (error) {
      asking = false;
      if (!(error instanceof WireError) || error.fault !== 'unreachable') return fail(error);
      schedule.after(300, () => void ask());
    }
  }

  function command(): Omit<Command, 'id'> {
    const { functions } = document;
    const name = `${privateMark}${actor.party} ${dice.below(1000)}`;
    const chosen = functions.length > 0 ? dice.pick(functions) : undefined;
    if (chosen === undefined || (functions.length < 6 && dice.chance(0.5)))
      return { type: 'function.add', input: { record: { id: `function-${mutation}`, name } } };
    return dice.chance(0.3)
      ? { type: 'function.remove', input: { id: chosen.id } }
      : { type: 'function.update', input: { id: chosen.id, set: { name } } };
  }

  return {
    actor,
    link,
    ledger,
    get document() {
      return document;
    },
    get seq() {
      return seq;
    },
    get unsent() {
      return unsent.length;
    },
    write() {
      mutation += 1;
      const step: Step = { mutation, basis: seq, commands: [{ id: `${client}-c${mutation}`, ...command() }] };
      ledger.given(`${client}-${mutation}`, { client, ...step });
      unsent = [...unsent, step];
      void ask();
    },
    look: () => void ask(),
  };
}
