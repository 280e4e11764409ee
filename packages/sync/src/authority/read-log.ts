import type { LogKey, PlanEvent, PlanLog } from '@tandem-plan/store';

const page = 500;

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
