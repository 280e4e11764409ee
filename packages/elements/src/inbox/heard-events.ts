import type { SyncEvent } from '@tandem-plan/sync';

/** What was heard of a log: all from its start up to somewhere, and where a request failed its newest part alone. */
export interface Heard {
  readonly first: readonly SyncEvent[];
  /** Behind a gap. */
  readonly newest: readonly SyncEvent[];
  /** The last event there was when it was asked for. */
  readonly upTo: number;
}

export const nothingHeard: Heard = { first: [], newest: [], upTo: 0 };

/** Behind which to ask: where a gap is, before it. */
export const endOf = ({ first }: Heard): number => first.at(-1)?.seq ?? 0;

/** @param events the answer to what is behind `endOf(heard)`, which offline may begin later */
export function hear(heard: Heard, events: readonly SyncEvent[], upTo: number): Heard {
  const { first, newest } = heard;
  const [next] = events;
  if (next === undefined) return { first, newest, upTo };
  if (next.seq > endOf(heard) + 1) return { first, newest: events, upTo };
  return { first: [...first, ...events], newest: [], upTo };
}

/** Whether there are events behind `seen` that were not heard. */
export function missesSome(heard: Heard, seen: number): boolean {
  const [next] = heard.newest;
  const gap = next === undefined ? heard.upTo : next.seq - 1;
  return gap > endOf(heard) && gap > seen;
}
