import { type Actor, touches } from '@tandem-plan/core/change';
import type { PlanEvent, Receipt } from '@tandem-plan/store';

type Person = Pick<Actor, 'id' | 'party'>;

/** Whether two actors are one person of one side, in whichever role. */
export const isSame = (one: Person, other: Person): boolean => one.id === other.id && one.party === other.party;

/** What later steps ask of an event that was accepted before them. */
export interface Trace {
  readonly seq: number;
  readonly receipt: Receipt;
  readonly actor: Person;
  /** The records it changed, as `nameOfRecord` names them. */
  readonly touched: ReadonlySet<string>;
}

export const nameOfRecord = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type} ${id}`;

export const traceOf = ({ seq, receipt, actor, effects }: PlanEvent): Trace => ({
  seq,
  receipt,
  actor: { id: actor.id, party: actor.party },
  touched: new Set(touches(effects).map(nameOfRecord)),
});

/** Traces kept of one log. Who was away for longer has the log read again. */
const kept = 500;

/** The latest events of a log, so that a step can be held against what came since its basis. */
export interface Past {
  add(events: readonly PlanEvent[]): void;
  /** The events behind `seq`, oldest first. */
  since(seq: number): Promise<readonly Trace[]>;
}

/**
 * @param start the last event of which nothing is known here
 * @param read  reads events of the log
 */
export function createPast(start: number, read: (after: number, through: number) => Promise<PlanEvent[]>): Past {
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
    async since(seq) {
      if (seq >= from) return traces.slice(seq - from);
      const through = from;
      const known = traces;
      return [...(await read(seq, through)).map(traceOf), ...known];
    },
  };
}
