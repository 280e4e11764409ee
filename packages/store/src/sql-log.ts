import type { Kysely } from 'kysely';
import { appendStatements } from './append-statements.ts';
import {
  type Batch,
  checkBatch,
  checkLink,
  checkPage,
  checkReceipt,
  checkSnapshot,
  checkWhole,
  checkWord,
} from './arguments.ts';
import { StoreError } from './errors.ts';
import type { Head, LogKey, PlanEvent, Receipt } from './event.ts';
import { emptyHead, redact } from './hash-chain.ts';
import { wellFormed } from './leaves.ts';
import type { Notices } from './notices.ts';
import type { AppendResult, PlanLog } from './port.ts';
import type { Execute } from './prepared.ts';
import { checkKey, describeIssues, readEvent } from './read-event.ts';
import type { Db, Tables } from './schema.ts';
import { textColumn } from './text-column.ts';

/** Runs `work` on a connection that reaches the rows of one log. */
export type Within = <Result>(key: LogKey, work: (db: Db) => Promise<Result>) => Promise<Result>;

/** What a database does in its own way. */
export interface SqlDatabase {
  /** Names the database in errors. */
  readonly place: string;
  /** For one statement. */
  readonly read: Within;
  /** One transaction: all of it, or nothing. Its statements see what others have committed before each. */
  readonly write: Within;
  /** One statement of such a transaction. */
  readonly execute: Execute;
  /** Whether transactions run beside one another, so that rows are locked before they are judged and changed. */
  readonly concurrent: boolean;
  /** For the listing of plans: what holds their ids, in as many rows as it likes. */
  readonly listing: { readonly db: Kysely<Tables>; readonly from: 'tandem_logs' | 'tandem_plans' };
  readonly notices: Notices;
  /** After a text was erased: take it from wherever the database keeps older copies. */
  readonly scrub: () => Promise<void>;
  /** Nothing is under way any more. */
  readonly close: () => Promise<void>;
}

/** Rows in one insert: far below every database's limit of bound values. */
const chunk = 500;

/** A log in the tables of schema.ts. */
export function createSqlLog(database: SqlDatabase): PlanLog {
  const { place, read, write, execute, concurrent, listing, notices } = database;
  const statements = appendStatements(concurrent, execute);
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  function check(key?: LogKey): void {
    if (key) checkKey(key);
    if (closing) throw new StoreError('closed', `${place} was closed`);
  }

  /** Closing waits for it. */
  function tracked<Result>(work: Promise<Result>): Promise<Result> {
    const end = (): void => void underWay.delete(work);
    underWay.add(work);
    work.then(end, end);
    return work;
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
      const { plan, scope } = key;
      const work = write<AppendResult>(key, async (db) => {
        const head = await holdHead(db, key, expectedSeq === 0);
        if (head.seq === expectedSeq && (await store(db, key, head, batch, events, receipt))) {
          return { status: 'ok', head: batch.head };
        }
        const { rows } = await statements.findReceipt(db, { plan, scope, ...receipt });
        const [earlier] = rows;
        return earlier
          ? { status: 'duplicate', seqs: span(earlier.first, earlier.last) }
          : { status: 'conflict', head };
      });
      const result = await tracked(work);
      if (result.status === 'ok') {
        // Not awaited, and a hint: the batch stands, whether or not others could be told.
        tracked(notices.say({ kind: 'head', plan, scope, seq: result.head.seq })).catch(() => undefined);
      }
      return result;
    },

    async read(key, after, limit) {
      check(key);
      checkPage(after, limit);
      const work = read(key, (db) =>
        db
          .selectFrom('tandem_events')
          .select(['seq', 'event'])
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(limit)
          .execute(),
      );
      return (await tracked(work)).map(({ seq, event }) => parse(key, seq, event));
    },

    async latest(key, { client, mutation }) {
      check(key);
      checkReceipt({ client, mutation });
      const work = read(key, (db) =>
        db
          .selectFrom('tandem_receipts')
          .select(['mutation', 'first', 'last'])
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('client', '=', client)
          .where('mutation', '<=', mutation)
          .orderBy('mutation', 'desc')
          .limit(1)
          .executeTakeFirst(),
      );
      const row = await tracked(work);
      return row && { mutation: row.mutation, seqs: span(row.first, row.last) };
    },

    async head(key) {
      check(key);
      return (await tracked(read(key, (db) => findHead(db, key)))) ?? emptyHead;
    },

    async redact(key, seq, pointers) {
      check(key);
      checkWhole('seq', seq, 1);
      const work = write(key, async (db) => {
        const row = await db
          .selectFrom('tandem_events')
          .select('event')
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('seq', '=', seq)
          .$if(concurrent, (query) => query.forUpdate())
          .executeTakeFirst();
        if (!row) throw new RangeError(`No event ${seq}: the log ends at ${(await findHead(db, key))?.seq ?? 0}`);
        const event = redact(parse(key, seq, row.event), pointers);
        await db
          .updateTable('tandem_events')
          .set({ event: JSON.stringify(event) })
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .where('seq', '=', seq)
          .execute();
        return event;
      });
      return tracked(work.then((event) => database.scrub().then(() => event)));
    },

    async begin(key, text) {
      check(key);
      wellFormed(text, 'text');
      const { plan, scope } = key;
      const work = write(key, async (db) => {
        const head = await holdHead(db, key, true);
        if (head.seq > 0) return false;
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('tandem_snapshots')
          .values({ plan, scope, seq: 0, text: textColumn.store(text) })
          .onConflict((conflict) => conflict.columns(['plan', 'scope']).doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      });
      return tracked(work);
    },

    async saveSnapshot(key, { seq, text }) {
      check(key);
      const { plan, scope } = key;
      const work = write(key, async (db) => {
        // Not held: a head only grows, so that what it allows once it allows for good.
        const head = await findHead(db, key);
        checkSnapshot({ seq, text }, head?.seq ?? 0);
        if (!head) await insertHead(db, key);
        await db
          .insertInto('tandem_snapshots')
          .values({ plan, scope, seq, text: textColumn.store(text) })
          .onConflict((conflict) =>
            conflict
              .columns(['plan', 'scope'])
              .doUpdateSet((row) => ({ seq: row.ref('excluded.seq'), text: row.ref('excluded.text') }))
              .whereRef('tandem_snapshots.seq', '<=', 'excluded.seq'),
          )
          .execute();
      });
      await tracked(work);
    },

    async readSnapshot(key) {
      check(key);
      const work = read(key, (db) =>
        db
          .selectFrom('tandem_snapshots')
          .select(['seq', 'text'])
          .where('plan', '=', key.plan)
          .where('scope', '=', key.scope)
          .executeTakeFirst(),
      );
      const row = await tracked(work);
      return row && { seq: row.seq, text: textColumn.load(row.text) };
    },

    async plans({ after = '', limit } = {}) {
      check();
      let query = listing.db.selectFrom(listing.from).select('plan').distinct().where('plan', '>', after);
      if (limit !== undefined) {
        checkWhole('limit', limit, 1);
        query = query.limit(limit);
      }
      return (await tracked(query.orderBy('plan').execute())).map(({ plan }) => plan);
    },

    watch(listener) {
      check();
      return notices.watch(listener);
    },

    async tell(plan, text) {
      check({ plan, scope: 'shared' });
      checkWord(text);
      await tracked(notices.say({ kind: 'word', plan, text }));
    },

    close() {
      closing ??= settle().then(() => database.close());
      return closing;
    },
  };

  async function settle(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  }

  /** @returns whether it is stored now; if not, its receipt was used before */
  async function store(
    db: Db,
    { plan, scope }: LogKey,
    head: Head,
    { first, head: { seq, hash } }: Batch,
    events: readonly PlanEvent[],
    receipt: Receipt,
  ): Promise<boolean> {
    const row = { plan, scope, ...receipt, first: first.seq, last: seq };
    if (concurrent) {
      const { rows } = await statements.findReceipt(db, row);
      if (rows.length > 0) return false;
    } else {
      // Written first: that it cannot be tells of its earlier use, without asking each time.
      const { numAffectedRows } = await statements.insertReceipt(db, row);
      if (numAffectedRows !== 1n) return false;
    }
    checkLink(first, head.hash);
    const rows = events.map((event) => ({ plan, scope, seq: event.seq, event: JSON.stringify(event) }));
    for (let at = chunk; at < rows.length; at += chunk) {
      await db
        .insertInto('tandem_events')
        .values(rows.slice(at, at + chunk))
        .execute();
    }
    const addRows = () => db.insertInto('tandem_events').values(rows.slice(0, chunk));
    if (concurrent) {
      // A server takes all three as one message; in SQLite there is none to save, and no such statement.
      await db
        .with('rows', addRows)
        .with('receipt', () => db.insertInto('tandem_receipts').values(row))
        .updateTable('tandem_logs')
        .set({ seq, hash })
        .where('plan', '=', plan)
        .where('scope', '=', scope)
        .execute();
      return true;
    }
    const [only] = rows;
    if (only && rows.length === 1) await statements.insertEvent(db, only);
    else await addRows().execute();
    await statements.moveHead(db, { plan, scope, seq, hash });
    return true;
  }

  /** The head as nobody else can move it until this transaction ends. With `begin`, a log that has none gets one. */
  async function holdHead(db: Db, key: LogKey, begin: boolean): Promise<Head> {
    const held = await statements.holdHead(db, key);
    if (held.rows.length === 0 && begin) {
      await insertHead(db, key);
      return holdHead(db, key, false);
    }
    return held.rows[0] ?? emptyHead;
  }

  async function findHead(db: Db, key: LogKey): Promise<Head | undefined> {
    const { rows } = await statements.findHead(db, key);
    return rows[0];
  }
}

async function insertHead(db: Db, { plan, scope }: LogKey): Promise<void> {
  await db
    .insertInto('tandem_logs')
    .values({ plan, scope, ...emptyHead })
    .onConflict((conflict) => conflict.columns(['plan', 'scope']).doNothing())
    .execute();
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
