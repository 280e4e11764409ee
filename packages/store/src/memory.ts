import { checkBatch, checkLink, checkPage, checkReceipt, checkSnapshot, checkWhole, checkWord } from './arguments.ts';
import { StoreError } from './errors.ts';
import type { Head, LogKey, PlanEvent } from './event.ts';
import { emptyHead, redact } from './hash-chain.ts';
import { wellFormed } from './leaves.ts';
import { createNotices } from './notices.ts';
import type { PlanLog, Snapshot, StoredBatch } from './port.ts';
import { checkKey } from './read-event.ts';

interface Entry {
  readonly plan: string;
  /** As text, so that nobody holds a reference into the log. */
  readonly events: string[];
  /** By client, what each mutation stored. */
  readonly receipts: Map<string, Map<number, readonly number[]>>;
  head: Head;
  snapshot?: Snapshot;
}

/** A log that lasts as long as the process: for tests, demonstrations and plans that live elsewhere. */
export function createMemoryLog(): PlanLog {
  const entries = new Map<string, Entry>();
  const notices = createNotices();
  let closed = false;

  function checkOpen(): void {
    if (closed) throw new StoreError('closed', 'This log was closed');
  }
  function find({ plan, scope }: LogKey): Entry | undefined {
    checkKey({ plan, scope });
    checkOpen();
    return entries.get(`${plan} ${scope}`);
  }
  function open(key: LogKey): Entry {
    const entry = find(key) ?? { plan: key.plan, events: [], receipts: new Map(), head: emptyHead };
    entries.set(`${key.plan} ${key.scope}`, entry);
    return entry;
  }

  return {
    // Each method runs to its end without awaiting: that is all the isolation one thread needs.
    async append(key, expectedSeq, events, receipt) {
      const batch = checkBatch(key, expectedSeq, events, receipt);
      const entry = find(key);
      const head = entry?.head ?? emptyHead;
      const { client, mutation } = receipt;
      const seqs = entry?.receipts.get(client)?.get(mutation);
      if (seqs) return { status: 'duplicate', seqs };
      if (head.seq !== expectedSeq) return { status: 'conflict', head };
      checkLink(batch.first, head.hash);
      const texts = events.map((event) => JSON.stringify(event));
      const target = open(key);
      target.events.push(...texts);
      const used = target.receipts.get(client) ?? new Map<number, readonly number[]>();
      target.receipts.set(
        client,
        used.set(
          mutation,
          events.map(({ seq }) => seq),
        ),
      );
      target.head = batch.head;
      void notices.say({ kind: 'head', ...key, seq: target.head.seq });
      return { status: 'ok', head: target.head };
    },
    async read(key, after, limit) {
      checkPage(after, limit);
      const texts = find(key)?.events.slice(after, after + limit) ?? [];
      return texts.map((text) => JSON.parse(text) as PlanEvent);
    },
    async latest(key, receipt) {
      checkReceipt(receipt);
      const used = find(key)?.receipts.get(receipt.client)?.entries() ?? [];
      let last: StoredBatch | undefined;
      for (const [mutation, seqs] of used) {
        if (mutation <= receipt.mutation && mutation > (last?.mutation ?? 0)) last = { mutation, seqs };
      }
      return last;
    },
    async head(key) {
      return find(key)?.head ?? emptyHead;
    },
    async redact(key, seq, pointers) {
      checkWhole('seq', seq, 1);
      const events = find(key)?.events ?? [];
      const text = events[seq - 1];
      if (text === undefined) throw new RangeError(`No event ${seq}: the log ends at ${events.length}`);
      const event = redact(JSON.parse(text) as PlanEvent, pointers);
      events[seq - 1] = JSON.stringify(event);
      return event;
    },
    async begin(key, text) {
      wellFormed(text, 'text');
      const known = find(key);
      if (known?.snapshot !== undefined || (known?.events.length ?? 0) > 0) return false;
      open(key).snapshot = { seq: 0, text };
      return true;
    },
    async saveSnapshot(key, { seq, text }) {
      checkSnapshot({ seq, text }, find(key)?.head.seq ?? 0);
      const entry = open(key);
      if (seq >= (entry.snapshot?.seq ?? 0)) entry.snapshot = { seq, text };
    },
    async readSnapshot(key) {
      return find(key)?.snapshot;
    },
    async plans({ after = '', limit = Number.MAX_SAFE_INTEGER } = {}) {
      checkWhole('limit', limit, 1);
      checkOpen();
      // Ids are ASCII, so that sort() orders them as a database does by bytes.
      const ids = new Set([...entries.values()].map(({ plan }) => plan));
      return [...ids]
        .filter((id) => id > after)
        .sort()
        .slice(0, limit);
    },
    watch(listener) {
      checkOpen();
      return notices.watch(listener);
    },
    async tell(plan, text) {
      find({ plan, scope: 'shared' });
      checkWord(text);
      await notices.say({ kind: 'word', plan, text });
    },
    async close() {
      closed = true;
      entries.clear();
    },
  };
}
