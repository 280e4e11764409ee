import { nameOfRecord, type Past, type Trace } from './past.ts';

/** What others did since the oldest basis of a push. */
export interface Others {
  /** The last event of theirs, 0 for none: of all, or of those that changed this record. */
  last(record?: { readonly type: string; readonly id: string }): Promise<number>;
}

/**
 * Reads what came since only once somebody asks, and each event once, however many steps ask: of all that it read it
 * keeps a number for each record that others changed.
 *
 * @param from the oldest basis
 * @param own tells the sender's own events
 */
export function createOthers(past: Past, from: number, own: (trace: Trace) => boolean): Others {
  let read = from;
  let last = 0;
  const changed = new Map<string, number>();

  return {
    async last(record) {
      for await (const traces of past.since(read)) {
        for (const trace of traces) {
          read = trace.seq;
          if (own(trace)) continue;
          last = trace.seq;
          for (const name of trace.touched) changed.set(name, trace.seq);
        }
      }
      return record === undefined ? last : (changed.get(nameOfRecord(record)) ?? 0);
    },
  };
}
