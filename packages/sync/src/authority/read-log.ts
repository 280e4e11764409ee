import type { LogKey, PlanEvent, PlanLog } from '@tandem-plan/store';
import { maxEvents } from '../protocol.ts';

const page = 500;
/** Bytes of JSON of one answer: the event that goes beyond is its last. */
const maxAnswer = 4_000_000;
/** Events read in one go, at first: of large ones not many are held at once. */
const few = 20;

/** The events behind `after`, page by page; those up to `through` where that is given. */
export async function* pagesOf(
  log: PlanLog,
  key: LogKey,
  after: number,
  through = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly PlanEvent[], void> {
  for (let at = after; ; ) {
    const limit = Math.min(page, through - at);
    if (limit <= 0) return;
    const events = await log.read(key, at, limit);
    yield events;
    if (events.length < limit) return;
    at = events.at(-1)?.seq ?? at;
  }
}

/** All events behind `after`. */
export async function readEvents(log: PlanLog, key: LogKey, after: number): Promise<PlanEvent[]> {
  const all: PlanEvent[] = [];
  for await (const events of pagesOf(log, key, after)) all.push(...events);
  return all;
}

export interface Answer {
  readonly events: readonly PlanEvent[];
  /** Whether there may be more behind them. */
  readonly more: boolean;
}

/** As many events behind `after` as one answer may carry: at least one, where there is one. */
export async function answerOf(log: PlanLog, key: LogKey, after: number): Promise<Answer> {
  const events: PlanEvent[] = [];
  let bytes = 0;
  for (let wanted = few; ; wanted *= 4) {
    const limit = Math.min(wanted, maxEvents - events.length);
    const read = await log.read(key, events.at(-1)?.seq ?? after, limit);
    for (const event of read) {
      events.push(event);
      bytes += JSON.stringify(event).length;
      if (bytes >= maxAnswer || events.length === maxEvents) return { events, more: true };
    }
    if (read.length < limit) return { events, more: false };
  }
}
