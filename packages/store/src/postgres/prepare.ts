import { Kysely, PostgresDialect, sql } from 'kysely';
import { checkWhole } from '../arguments.ts';
import { migrate, type Tables } from '../schema.ts';
import type { PostgresConnection } from './address.ts';
import { createConnections } from './connection.ts';
import { checkRole, protectionOf } from './protection.ts';

export interface PrepareOptions {
  /** The role as which servers open the log. It must exist, own nothing and be no superuser. */
  readonly runtimeRole: string;
  /** Holds the tables and is made if missing; `tandem` unless told. */
  readonly schema?: string;
  /** Milliseconds that the server may take for one step, 60,000 unless told. */
  readonly timeout?: number;
}

/** `tande` in ASCII: the lock under which databases are prepared, one after the other. */
const lock = 0x74616e6465;

/**
 * Makes a database one that holds logs, or brings it up to this version, in one transaction. Run it whenever a new
 * version is deployed, as often and by as many at once as you like, as a role that may create in the database and
 * owns what it made; the runtime role does not migrate.
 *
 * @throws StoreError `newer-schema` if a later version prepared it, `unprotected` if the runtime role could pass by
 *   what keeps plans apart, or what came between: nothing is changed
 */
export async function preparePostgres(
  owner: PostgresConnection,
  { runtimeRole, schema = 'tandem', timeout = 60_000 }: PrepareOptions,
): Promise<void> {
  checkWhole('timeout', timeout, 1);
  const { place, pool } = createConnections(owner, 1, timeout);
  const whole = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const db = whole.withSchema(schema);
  try {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(transaction);
      await checkRole(transaction, place, runtimeRole);
      const { rows } = await sql`select from pg_namespace where nspname = ${schema}`.execute(transaction);
      if (rows.length === 0) await transaction.schema.createSchema(schema).execute();
      await migrate(transaction, place, { id: sql`text collate "C"` });
      await sql.raw(protectionOf(schema, runtimeRole).join(';\n')).execute(transaction);
    });
  } finally {
    await whole.destroy();
  }
}
