import type { LogKey, PlanEvent, PlanLog } from '@tandem-plan/store';

const page = 500;

/** All events behind `after`, those up to `through` where that is given. */
export async function readEvents(
  log: PlanLog,
  key: LogKey,
  after: number,
  through = Number.POSITIVE_INFINITY,
): Promise<PlanEvent[]> {
  const events: PlanEvent[] = [];
  for (;;) {
    const at = events.at(-1)?.seq ?? after;
    const limit = Math.min(page, through - at);
    if (limit <= 0) return events;
    const more = await log.read(key, at, limit);
    events.push(...more);
    if (more.length < limit) return events;
  }
}
