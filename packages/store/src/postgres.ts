import { Kysely, PostgresDialect, sql } from 'kysely';
import { checkWhole } from './arguments.ts';
import { StoreError } from './errors.ts';
import type { PlanLog } from './port.ts';
import type { PostgresConnection } from './postgres/address.ts';
import { createConnections } from './postgres/connection.ts';
import { createSharedNotices } from './postgres/notices.ts';
import { beginOf, checkProtection } from './postgres/protection.ts';
import { checkVersion, schemaVersion, type Tables } from './schema.ts';
import { createSqlLog, type Within } from './sql-log.ts';

export type { PostgresAddress, PostgresConnection } from './postgres/address.ts';
export { preparePostgres } from './postgres/prepare.ts';
export type { PrepareOptions } from './postgres/prepare.ts';

export interface PostgresOptions {
  /** As the runtime role. */
  readonly connection: PostgresConnection;
  /** Holds the tables, `tandem` unless told; also the channel of notices. */
  readonly schema?: string;
  /** Most connections at once, 10 unless told. One more is opened while somebody watches. */
  readonly connections?: number;
  /**
   * Milliseconds that the server may take to let us in, to give a lock or to answer one statement, 10,000 unless
   * told. A transaction that rests as long is ended by the server.
   */
  readonly timeout?: number;
}

/**
 * Opens the log kept in a PostgreSQL database that `preparePostgres` prepared. Any number of processes may have it
 * open; on a replica it can be read.
 *
 * @throws StoreError one of its codes for each reason it cannot be used, naming host and database, never the password
 */
export async function openPostgresLog(options: PostgresOptions): Promise<PlanLog> {
  const { connection, schema = 'tandem', connections = 10, timeout = 10_000 } = options;
  checkWhole('connections', connections, 1);
  checkWhole('timeout', timeout, 1);
  const { place, pool, single } = createConnections(connection, connections, timeout);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schema);
  try {
    await checkPrepared(db, place);
    await checkProtection(db, place, schema);
    await checkDurable(db, place);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const within =
    (mode: 'read' | 'write'): Within =>
    (key, work) =>
      db.connection().execute(async (own) => {
        try {
          await sql.raw(beginOf(key, mode)).execute(own);
          const result = await work(own);
          await sql.raw('commit').execute(own);
          return result;
        } catch (error) {
          await sql.raw('rollback').execute(own);
          throw error;
        }
      });
  const notices = createSharedNotices({
    channel: schema,
    connection: single,
    async send(texts) {
      await sql`select pg_notify(${schema}, text) from unnest(${texts}::text[]) as text`.execute(db);
    },
  });
  return createSqlLog({
    place,
    read: within('read'),
    write: within('write'),
    execute: (db, query) => db.executeQuery(query),
    concurrent: true,
    listing: { db, from: 'tandem_plans' },
    notices,
    // Replaced rows are for VACUUM to take away, which is the owner's; docs/store.md says what remains until then.
    scrub: async () => undefined,
    async close() {
      await notices.close();
      await db.destroy();
    },
  });
}

async function checkPrepared(db: Kysely<Tables>, place: string): Promise<void> {
  const { version } = await db.selectFrom('tandem_store').select('version').executeTakeFirstOrThrow();
  checkVersion(version, place);
  if (version < schemaVersion) {
    throw new StoreError(
      'older-schema',
      `${place} was prepared by an older version: its schema is ${version}, expected ${schemaVersion}; run preparePostgres`,
    );
  }
}

/** What is acknowledged must be on the disk, so that a server that answers before is refused. */
async function checkDurable(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
  `.execute(db);
  if (rows.length === 0) return;
  const off = rows.map(({ name }) => name).join(', ');
  throw new StoreError('unusable', `${place} answers before the disk has it: ${off} off, expected on`);
}
