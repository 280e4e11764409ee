import type { SyncEvent } from '../protocol.ts';

/** The latest events that were read, without a gap, so that an inbox need not ask for them and works offline. */
export interface History {
  add(events: readonly SyncEvent[]): void;
  /** The document jumped to `seq`: what was read before does not join on. */
  clear(seq: number): void;
  /** Those behind `after`; `whole` says whether none before them is missing here. */
  since(after: number): { readonly events: readonly SyncEvent[]; readonly whole: boolean };
}

const most = 2_000;

export function createHistory(seq: number): History {
  let events: SyncEvent[] = [];
  /** The last event that is not here. */
  let before = seq;
  return {
    add(fresh) {
      for (const event of fresh) events.push(event);
      // Not each time: taking away from the front copies the rest.
      if (events.length < 2 * most) return;
      events = events.slice(-most);
      before = (events[0]?.seq ?? 1) - 1;
    },
    clear(at) {
      before = at;
      events = [];
    },
    since: (after) => ({ events: events.filter(({ seq: at }) => at > after), whole: after >= before }),
  };
}
