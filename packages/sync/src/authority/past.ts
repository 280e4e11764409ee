import { touches } from '@tandem-plan/core/change';
import type { PlanEvent } from '@tandem-plan/store';
import type { Person } from './person.ts';

/** What later steps ask of an event that was accepted before them. */
export interface Trace {
  readonly seq: number;
  readonly client: string;
  readonly actor: Person;
  /** The records it changed, as `nameOfRecord` names them. */
  readonly touched: readonly string[];
}

export const nameOfRecord = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type} ${id}`;

const traceOf = ({ seq, receipt, actor, effects }: PlanEvent): Trace => ({
  seq,
  client: receipt.client,
  actor: { id: actor.id, party: actor.party },
  touched: touches(effects).map(nameOfRecord),
});

/** Traces kept of one log. Who was away for longer has the log read again. */
const kept = 500;

/** The latest events of a log, so that a step can be held against what came since its basis. */
export interface Past {
  add(events: readonly PlanEvent[]): void;
  /** The events behind `seq`, oldest first, a page at a time. */
  since(seq: number): AsyncIterable<readonly Trace[]>;
}

/**
 * @param start the last event of which nothing is known here
 * @param read  reads events of the log, page by page
 */
export function createPast(
  start: number,
  read: (after: number, through: number) => AsyncIterable<readonly PlanEvent[]>,
): Past {
  let from = start;
  let traces: Trace[] = [];

  return {
    add(events) {
      for (const event of events) traces.push(traceOf(event));
      // Cut rarely: each cut copies what is left.
      if (traces.length < 2 * kept) return;
      traces = traces.slice(-kept);
      from = (traces[0]?.seq ?? 1) - 1;
    },
    async *since(seq) {
      const known = traces.slice(Math.max(0, seq - from));
      for await (const events of read(seq, from)) yield events.map(traceOf);
      yield known;
    },
  };
}
