import type { PlanLog } from '@tandem-plan/store';
import type { Standing } from './standing.ts';

/** Events after which a document's text is kept anew, so that opening it replays few. */
const every = 200;

/**
 * Keeps a document's text now and then, later than the answer that made it due. What cannot be kept is told to
 * `failed`, and tried again after as many events.
 *
 * @param from the event of the snapshot there is
 * @returns asks for a snapshot if one is due
 */
export function createSnapshots<D>(
  log: PlanLog,
  standing: Standing<D>,
  from: number,
  later: (task: () => void) => void,
  failed: (error: unknown) => void,
): () => void {
  let tried = from;

  async function save(): Promise<void> {
    const { key, kind, document, head } = standing;
    await log.saveSnapshot(key, { seq: head.seq, text: kind.write(document) });
  }
  return () => {
    if (standing.head.seq - tried < every) return;
    tried = standing.head.seq;
    later(() => void save().catch(failed));
  };
}
