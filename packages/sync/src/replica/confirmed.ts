import type { Effect } from '@tandem-plan/core/change';
import type { DocumentKind } from '../document.ts';
import type { SyncEvent } from '../protocol.ts';

/** The document as the server has it, as far as its log was read here. */
export interface Confirmed<D> {
  readonly document: D;
  readonly seq: number;
  /**
   * Applies events that follow on; what was read before is passed over, and what comes behind a gap is left.
   * @returns those that were applied
   * @throws RangeError if they are of another document
   */
  read(events: readonly SyncEvent[]): readonly SyncEvent[];
  jump(document: D, seq: number): void;
}

export function createConfirmed<D>(kind: DocumentKind<D>, document: D, seq: number): Confirmed<D> {
  let current = { document, seq };
  return {
    get document() {
      return current.document;
    },
    get seq() {
      return current.seq;
    },
    read(events) {
      const fresh: SyncEvent[] = [];
      let next = current.seq + 1;
      for (const event of events) {
        if (event.seq < next) continue;
        if (event.seq > next) break;
        fresh.push(event);
        next += 1;
      }
      if (fresh.length > 0) current = { document: kind.apply(current.document, effectsOf(fresh)), seq: next - 1 };
      return fresh;
    },
    jump(to, at) {
      current = { document: to, seq: at };
    },
  };
}

function effectsOf(events: readonly SyncEvent[]): readonly Effect[] {
  const out: Effect[] = [];
  for (const { effects } of events) for (const effect of effects) out.push(effect);
  return out;
}
