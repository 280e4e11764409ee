import {
  emptyHead,
  type Head,
  type LogKey,
  type PlanEvent,
  type PlanLog,
  type Snapshot,
  StoreError,
} from '@tandem-plan/store';
import type { DocumentKind } from '../document.ts';
import { type Clients, createClients } from './clients.ts';
import { createPast, type Past } from './past.ts';
import { pagesOf, readEvents } from './read-log.ts';

/** A document as far as its log was read here; other processes may have added to the log since. */
export interface Standing<D> {
  readonly key: LogKey;
  readonly kind: DocumentKind<D>;
  readonly document: D;
  readonly head: Head;
  readonly past: Past;
  readonly clients: Clients;
  /** Takes in what is in the log by now. @returns whether there was anything */
  catchUp(): Promise<boolean>;
  /** Takes in events that are in the log, and what the document is after them. */
  take(events: readonly PlanEvent[], after: D): void;
}

/**
 * Reads a document from a snapshot and the events behind it.
 *
 * @throws RangeError if the snapshot's text is no such document, naming its first issue
 * @throws StoreError `damaged` if the events are not a chain or do not fit the document
 */
export async function openStanding<D>(
  log: PlanLog,
  key: LogKey,
  kind: DocumentKind<D>,
  snapshot: Snapshot,
): Promise<Standing<D>> {
  let document = readText(key, kind, snapshot.text);
  let head = await headAt(log, key, snapshot.seq);
  const past = createPast(head.seq, (after, through) => pagesOf(log, key, after, through));
  const clients = createClients(log, key);

  const standing: Standing<D> = {
    key,
    kind,
    past,
    clients,
    get document() {
      return document;
    },
    get head() {
      return head;
    },
    async catchUp() {
      const events = await readEvents(log, key, head.seq);
      let next = document;
      let last = head;
      for (const event of events) {
        if (event.seq !== last.seq + 1 || event.prev !== last.hash) {
          throw new StoreError('damaged', `${nameOf(key)}: event ${event.seq} does not follow event ${last.seq}`);
        }
        next = applied(key, kind, next, event);
        last = event;
      }
      standing.take(events, next);
      return events.length > 0;
    },
    take(events, after) {
      const last = events.at(-1);
      if (last === undefined) return;
      document = after;
      head = { seq: last.seq, hash: last.hash };
      past.add(events);
      clients.add(events);
    },
  };
  await standing.catchUp();
  return standing;
}

export const nameOf = ({ plan, scope }: LogKey): string => `plan "${plan}", ${scope}`;

function readText<D>(key: LogKey, kind: DocumentKind<D>, text: string): D {
  const read = kind.read(text);
  if (read.ok) return read.document;
  const [issue] = read.issues;
  throw new RangeError(`${nameOf(key)}: its snapshot cannot be read, ${issue?.code ?? ''} at "${issue?.path ?? ''}"`);
}

async function headAt(log: PlanLog, key: LogKey, seq: number): Promise<Head> {
  if (seq === 0) return emptyHead;
  const [event] = await log.read(key, seq - 1, 1);
  if (event?.seq !== seq) throw new StoreError('damaged', `${nameOf(key)}: event ${seq}, of its snapshot, is missing`);
  return { seq, hash: event.hash };
}

function applied<D>(key: LogKey, kind: DocumentKind<D>, document: D, event: PlanEvent): D {
  try {
    return kind.apply(document, event.effects);
  } catch (cause) {
    throw new StoreError('damaged', `${nameOf(key)}: event ${event.seq} does not fit the document before it`, {
      cause,
    });
  }
}
