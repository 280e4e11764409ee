import type { Expression, Kysely, Transaction } from 'kysely';
import { StoreError } from './errors.ts';

/** Every table begins with the plan, so that a larger database can be partitioned by it. */
export interface Tables {
  tandem_store: { version: number };
  /** One row a log: its head. */
  tandem_logs: { plan: string; scope: string; seq: number; hash: string };
  /** `event` is the JSON text as it was hashed over; a database's own JSON type may reorder or round it. */
  tandem_events: { plan: string; scope: string; seq: number; event: string };
  /** The events `first` to `last` were stored under this receipt. */
  tandem_receipts: { plan: string; scope: string; client: string; mutation: number; first: number; last: number };
  tandem_snapshots: { plan: string; scope: string; seq: number; text: string };
  /** On PostgreSQL, a view: the ids in tandem_logs, for the listing of plans. */
  tandem_plans: { plan: string };
}

/** Types that databases name differently. */
export interface ColumnTypes {
  /** Ids, which are ASCII, compared by their bytes. */
  readonly id: 'text' | Expression<string>;
}

/** Within a transaction or not. */
export type Db = Kysely<Tables> | Transaction<Tables>;

type Step = (db: Transaction<Tables>, types: ColumnTypes) => Promise<void>;

/**
 * Only ever appended to: a step that was released stays as it was. Numbers are `bigint`, since they go up to 2^53;
 * in SQLite every kind of integer holds as much.
 */
const steps: readonly Step[] = [
  async (db, { id }) => {
    await db.schema
      .createTable('tandem_logs')
      .addColumn('plan', id, (column) => column.notNull())
      .addColumn('scope', id, (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('tandem_logs_key', ['plan', 'scope'])
      .execute();
    await db.schema
      .createTable('tandem_events')
      .addColumn('plan', id, (column) => column.notNull())
      .addColumn('scope', id, (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('tandem_events_key', ['plan', 'scope', 'seq'])
      .execute();
    await db.schema
      .createTable('tandem_receipts')
      .addColumn('plan', id, (column) => column.notNull())
      .addColumn('scope', id, (column) => column.notNull())
      .addColumn('client', 'text', (column) => column.notNull())
      .addColumn('mutation', 'bigint', (column) => column.notNull())
      .addColumn('first', 'bigint', (column) => column.notNull())
      .addColumn('last', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('tandem_receipts_key', ['plan', 'scope', 'client', 'mutation'])
      .execute();
    await db.schema
      .createTable('tandem_snapshots')
      .addColumn('plan', id, (column) => column.notNull())
      .addColumn('scope', id, (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('tandem_snapshots_key', ['plan', 'scope'])
      .execute();
  },
];

export const schemaVersion = steps.length;

/**
 * Brings a database to this version's schema, within one transaction in which nobody else does.
 *
 * @param place names the database in errors
 * @throws StoreError `newer-schema` if a later version of this package wrote it: nothing is touched
 */
export async function migrate(db: Transaction<Tables>, place: string, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('tandem_store')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await db.selectFrom('tandem_store').select('version').executeTakeFirst();
  const version = row?.version ?? 0;
  checkVersion(version, place);
  if (version === schemaVersion) return;
  for (const step of steps.slice(version)) await step(db, types);
  if (row) await db.updateTable('tandem_store').set({ version: schemaVersion }).execute();
  else await db.insertInto('tandem_store').values({ version: schemaVersion }).execute();
}

/** @throws StoreError `newer-schema` if this version does not know the schema */
export function checkVersion(version: number, place: string): void {
  if (version > schemaVersion) {
    throw new StoreError(
      'newer-schema',
      `${place} was written by a newer version: its schema is ${version}, this version reads up to ${schemaVersion}`,
    );
  }
}
