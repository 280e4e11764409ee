import type { Scope } from '@tandem-plan/store';
import type { SyncEvent } from '../protocol.ts';
import { type Wire, WireError } from '../wire.ts';

/** All events behind `after`; `undefined` where the server cannot be reached. */
export async function fetchEvents(wire: Wire, scope: Scope, after: number): Promise<readonly SyncEvent[] | undefined> {
  const out: SyncEvent[] = [];
  try {
    for (;;) {
      const from = out.at(-1)?.seq ?? after;
      const { events, head } = await wire.pull(scope, from);
      for (const event of events) out.push(event);
      if (events.length === 0 || (out.at(-1)?.seq ?? 0) >= head) return out;
    }
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
