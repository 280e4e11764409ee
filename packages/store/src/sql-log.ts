import type { Kysely, Transaction } from 'kysely';
import { checkBatch, checkLink, checkPage, checkSnapshot, checkWhole, checkWord } from './arguments.ts';
import { StoreError } from './errors.ts';
import type { Head, LogKey, PlanEvent } from './event.ts';
import { emptyHead, redact } from './hash-chain.ts';
import { wellFormed } from './leaves.ts';
import { createNotices } from './notices.ts';
import type { AppendResult, PlanLog } from './port.ts';
import { checkKey, describeIssues, readEvent } from './read-event.ts';
import type { Tables } from './schema.ts';

export interface SqlLogOptions {
  /** Names the database in errors. */
  readonly place: string;
  /** After a text was erased: take it from wherever the database keeps older copies. */
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Db = Kysely<Tables> | Transaction<Tables>;

/** Rows in one insert: far below every database's limit of bound values. */
const chunk = 500;

/**
 * A log in the tables of schema.ts. Expects that write transactions run one after the other, as on a database
 * with a single connection.
 */
export function createSqlLog(db: Kysely<Tables>, { place, scrub, close }: SqlLogOptions): PlanLog {
  const notices = createNotices();
  let closing: Promise<void> | undefined;

  function check(key?: LogKey): void {
    if (key) checkKey(key);
    if (closing) throw new StoreError('closed', `${place} was closed`);
  }

  function parse(key: LogKey, seq: number, text: string): PlanEvent {
    const where = `${place}: event ${seq} of plan "${key.plan}", ${key.scope}`;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new StoreError('damaged', `${where}, is not JSON`, { cause });
    }
    const read = readEvent(value);
    if (!read.ok) throw new StoreError('damaged', `${where}, is not an event: ${describeIssues(read.issues)}`);
    const { plan, scope } = read.event;
    if (plan !== key.plan || scope !== key.scope || read.event.seq !== seq) {
      throw new StoreError('damaged', `${where}, holds event ${read.event.seq} of plan "${plan}", ${scope}`);
    }
    return read.event;
  }

  return {
    async append(key, expectedSeq, events, receipt) {
      check(key);
      const batch = checkBatch(key, expectedSeq, events, receipt);
      const result = await db.transaction().execute<AppendResult>(async (transaction) => {
        const head = await readHead(transaction, key);
        const earlier = await transaction
          .selectFrom('tandem_receipts')
          .select(['first', 'last'])
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('client', '=', receipt.client)
          .where('mutation', '=', receipt.mutation)
          .executeTakeFirst();
        if (earlier) return { status: 'duplicate', seqs: span(earlier.first, earlier.last) };
        if (head.seq !== expectedSeq) return { status: 'conflict', head };
        checkLink(batch.first, head.hash);
        const { plan, scope } = key;
        const rows = events.map((event) => ({ plan, scope, seq: event.seq, event: JSON.stringify(event) }));
        for (let at = 0; at < rows.length; at += chunk) {
          await transaction
            .insertInto('tandem_events')
            .values(rows.slice(at, at + chunk))
            .execute();
        }
        const { seq, hash } = batch.head;
        await transaction
          .insertInto('tandem_receipts')
          .values({ plan, scope, ...receipt, first: batch.first.seq, last: seq })
          .execute();
        await transaction
          .insertInto('tandem_logs')
          .values({ plan, scope, seq, hash })
          .onConflict((conflict) => conflict.columns(['plan', 'scope']).doUpdateSet({ seq, hash }))
          .execute();
        return { status: 'ok', head: { seq, hash } };
      });
      if (result.status === 'ok') notices.say({ kind: 'head', ...key, seq: result.head.seq });
      return result;
    },

    async read(key, after, limit) {
      check(key);
      checkPage(after, limit);
      const rows = await db
        .selectFrom('tandem_events')
        .select(['seq', 'event'])
        .where('plan', '=', key.plan)
        .where('scope', '=', key.scope)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(({ seq, event }) => parse(key, seq, event));
    },

    async head(key) {
      check(key);
      return readHead(db, key);
    },

    async redact(key, seq, pointers) {
      check(key);
      checkWhole('seq', seq, 1);
      const redacted = await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('tandem_events')
          .select('event')
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('seq', '=', seq)
          .executeTakeFirst();
        if (!row) throw new RangeError(`No event ${seq}: the log ends at ${(await readHead(transaction, key)).seq}`);
        const event = redact(parse(key, seq, row.event), pointers);
        await transaction
          .updateTable('tandem_events')
          .set({ event: JSON.stringify(event) })
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('seq', '=', seq)
          .execute();
        return event;
      });
      await scrub();
      return redacted;
    },

    async begin(key, text) {
      check(key);
      wellFormed(text, 'text');
      const { plan, scope } = key;
      return db.transaction().execute(async (transaction) => {
        if ((await readHead(transaction, key)).seq > 0) return false;
        await transaction
          .insertInto('tandem_logs')
          .values({ plan, scope, ...emptyHead })
          .onConflict((conflict) => conflict.columns(['plan', 'scope']).doNothing())
          .execute();
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('tandem_snapshots')
          .values({ plan, scope, seq: 0, text })
          .onConflict((conflict) => conflict.columns(['plan', 'scope']).doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      });
    },

    async saveSnapshot(key, { seq, text }) {
      check(key);
      const { plan, scope } = key;
      await db.transaction().execute(async (transaction) => {
        checkSnapshot({ seq, text }, (await readHead(transaction, key)).seq);
        await transaction
          .insertInto('tandem_logs')
          .values({ plan, scope, ...emptyHead })
          .onConflict((conflict) => conflict.columns(['plan', 'scope']).doNothing())
          .execute();
        await transaction
          .insertInto('tandem_snapshots')
          .values({ plan, scope, seq, text })
          .onConflict((conflict) =>
            conflict.columns(['plan', 'scope']).doUpdateSet({ seq, text }).where('tandem_snapshots.seq', '<=', seq),
          )
          .execute();
      });
    },

    async readSnapshot(key) {
      check(key);
      const row = await db
        .selectFrom('tandem_snapshots')
        .select(['seq', 'text'])
        .where('plan', '=', key.plan)
        .where('scope', '=', key.scope)
        .executeTakeFirst();
      return row && { seq: row.seq, text: row.text };
    },

    async plans({ after = '', limit } = {}) {
      check();
      let query = db.selectFrom('tandem_logs').select('plan').distinct().where('plan', '>', after).orderBy('plan');
      if (limit !== undefined) {
        checkWhole('limit', limit, 1);
        query = query.limit(limit);
      }
      return (await query.execute()).map(({ plan }) => plan);
    },

    watch: (listener) => notices.watch(listener),

    async tell(plan, text) {
      check({ plan, scope: 'shared' });
      checkWord(text);
      notices.say({ kind: 'word', plan, text });
    },

    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function readHead(db: Db, key: LogKey): Promise<Head> {
  const row = await db
    .selectFrom('tandem_logs')
    .select(['seq', 'hash'])
    .where('plan', '=', key.plan)
    .where('scope', '=', key.scope)
    .executeTakeFirst();
  return row ? { seq: row.seq, hash: row.hash } : emptyHead;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
