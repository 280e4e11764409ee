import type { Plan } from '../../plan/index.ts';
import { type AcceptedEvent, inOrder } from './accepted-event.ts';
import { changesIn, type InboxChange } from './changes.ts';
import { overwritings } from './overwritings.ts';
import { type Waiting, waitingFor } from './waiting.ts';

export interface InboxOptions {
  /** Whose inbox it is. */
  readonly party: string;
  /** The last event the reader has looked at; 0 for none. */
  readonly seen: number;
  /** The reader, where they are a stakeholder: topics are acknowledged by a person. */
  readonly person?: string;
}

export interface InboxView {
  /** The last event told here: what there is to mark as seen. */
  readonly seq: number;
  /** What waits for the party's answer now, whether it was looked at or not. */
  readonly waiting: readonly Waiting[];
  /** What others changed since the reader looked, record by record, newest first. */
  readonly changes: readonly InboxChange[];
}

/**
 * What the other parties ask of this one, and what they changed since somebody of this one last looked.
 *
 * @param plan   as it stands after the events
 * @param events of the shared log. Those up to `seen` are not told, and tell what stood there before
 */
export function inboxView(plan: Plan, events: readonly AcceptedEvent[], options: InboxOptions): InboxView {
  const { party, seen } = options;
  const ordered = inOrder(events);
  const waiting = waitingFor(plan, options);
  const asking = new Set(waiting.map(({ key }) => key));
  const over = overwritings(ordered).filter(
    ({ seq, by, whose }) => seq > seen && (by.party !== party || whose.party !== party),
  );
  return {
    seq: Math.max(seen, ordered.at(-1)?.seq ?? 0),
    waiting,
    changes: changesIn(plan, ordered, options)
      // What came as a question stands among what waits.
      .filter(({ type, id, differences: [first] }) => !(first?.op === 'added' && asking.has(`${type}/${id}`)))
      .map((change) => ({
        ...change,
        overwritten: over.filter(({ type, id }) => type === change.type && id === change.id),
      })),
  };
}
