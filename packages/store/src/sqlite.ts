import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { StoreError } from './errors.ts';
import { createNotices } from './notices.ts';
import type { PlanLog } from './port.ts';
import type { Tables } from './schema.ts';
import { checkVersion, migrate } from './schema.ts';
import { createSqlLog } from './sql-log.ts';

type Connection = InstanceType<typeof Database>;

/** How the live connection keeps its promise, as SQLite itself reports it. */
export interface Durability {
  /** `wal`: a commit is whole or absent. */
  readonly journalMode: string;
  /** 2 is FULL: a commit returns after the disk has it. */
  readonly synchronous: number;
  /** `exclusive`: no other process reads or writes the file. */
  readonly lockingMode: string;
}

export interface SqliteLog extends PlanLog {
  durability(): Durability;
}

/**
 * Opens the log kept in one SQLite file, which is created if missing; its folder is not.
 * The file belongs to this process until `close` or its end, however it ends.
 *
 * @throws StoreError one of its codes for each reason the file cannot be used; the file is then as it was
 */
export async function openSqliteLog(path: string): Promise<SqliteLog> {
  // An absolute path, because libsql takes anything with a scheme for the address of a server.
  const place = resolve(path);
  checkPlace(path, place);
  const connection = connect(place);
  const database = driver(connection, place);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    inspect(connection, place);
  } catch (error) {
    await db.destroy();
    throw explain(error, place);
  }
  try {
    claim(connection, place);
    await db.transaction().execute((transaction) => migrate(transaction, place, { id: 'text' }));
  } catch (error) {
    await release(db, connection);
    throw explain(error, place);
  }
  const log = createSqlLog({
    place,
    read: (_, work) => work(db),
    write: (_, work) => db.connection().execute((held) => transaction(database, () => work(held))),
    // A transaction has the one connection to itself, so that its statements need not ask for it one by one.
    execute: (_, { sql, parameters }) => {
      const statement = database.prepare(sql);
      if (!statement.reader) return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
      // Not get(): once it has found a row, libsql's may give the same one again for other values.
      return { rows: statement.all(parameters) as never[] };
    },
    // The dialect has one connection: a transaction waits for the one before it.
    concurrent: false,
    listing: { db, from: 'tandem_logs' },
    notices: createNotices(),
    // What was overwritten is zeroed in the file (secure_delete); the journal still holds it until it is cut.
    scrub: () => db.connection().execute(async () => scrub(connection, place)),
    close: () => release(db, connection),
  });
  return { ...log, durability: () => durability(connection) };
}

function checkPlace(path: string, place: string): void {
  if (path === '' || path.startsWith(':')) {
    throw new StoreError(
      'unusable',
      `A log needs the path of a file, got "${path}"; for one in memory use createMemoryLog`,
    );
  }
  const folder = dirname(place);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new StoreError('missing-folder', `${folder} is not a folder that can be reached; expected one for ${place}`);
  }
  if (existsSync(place) && statSync(place).isDirectory()) {
    throw new StoreError('directory', `${place} is a folder; expected the path of a file`);
  }
}

function connect(place: string): Connection {
  try {
    return new Database(place);
  } catch (cause) {
    throw new StoreError('unusable', `${place} cannot be opened or created; expected a file this user may write`, {
      cause,
    });
  }
}

/**
 * The connection as the dialect sees it: statements are kept (Kysely prepares each anew, and a log uses a dozen), and
 * what SQLite says is told in the store's own errors.
 */
function driver(connection: Connection, place: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      // Batches of many sizes make many inserts; starting over keeps their number small.
      if (statements.size >= 64) statements.clear();
      const statement = guard(connection, sql, place);
      statements.set(sql, statement);
      return statement;
    },
    close: () => void connection.close(),
  };
}

/** As Kysely's own, without what that needs to serve several connections: it costs more than the statements do. */
async function transaction<Result>(database: SqliteDatabase, work: () => Promise<Result>): Promise<Result> {
  database.prepare('begin').run([]);
  try {
    const result = await work();
    database.prepare('commit').run([]);
    return result;
  } catch (error) {
    database.prepare('rollback').run([]);
    throw error;
  }
}

function guard(connection: Connection, sql: string, place: string): SqliteStatement {
  const tell = <Result>(ask: () => Result): Result => {
    try {
      return ask();
    } catch (error) {
      throw explain(error, place);
    }
  };
  const statement = tell(() => connection.prepare(sql));
  return {
    reader: statement.reader,
    all: (values) => tell(() => statement.all(values)),
    iterate: (values) => statement.iterate(values),
    run(values) {
      // SQLite rolls back by itself when the disk fails; asking again would hide that error behind another.
      if (sql === 'rollback' && !connection.inTransaction) return { changes: 0, lastInsertRowid: 0 };
      return tell(() => statement.run(values));
    },
  };
}

/** Refuses what is not ours before anything is written: locking and journal mode already change a file. */
function inspect(connection: Connection, place: string): void {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  if (tables.length === 0) return;
  if (!tables.includes('tandem_store')) {
    throw new StoreError(
      'foreign',
      `${place} is another application's database (tables ${tables.join(', ')}); expected a plan log or a new file`,
    );
  }
  // Not get(): libsql's does not pluck.
  const [version = 0] = connection.prepare('SELECT version FROM tandem_store').pluck().all();
  checkVersion(Number(version), place);
}

/** Locks the file, then makes each commit durable. Throws what SQLite says when it cannot. */
function claim(connection: Connection, place: string): void {
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    // Apple's fsync leaves data in the drive's cache. Elsewhere the two pragmas add nothing but double the time.
    connection.pragma('fullfsync = ON');
    connection.pragma('checkpoint_fullfsync = ON');
  }
  connection.pragma('secure_delete = ON');
  // The lock is taken by the first access, not by the pragma.
  connection.exec('BEGIN EXCLUSIVE');
  connection.exec('COMMIT');
  const { journalMode, synchronous, lockingMode } = durability(connection);
  if (journalMode !== 'wal' || synchronous !== 2 || lockingMode !== 'exclusive') {
    throw new StoreError(
      'unusable',
      `${place} cannot be kept safely: expected journal wal, synchronous 2, locking exclusive, ` +
        `got ${journalMode}, ${synchronous}, ${lockingMode}`,
    );
  }
}

/**
 * libsql's close leaves the file open, and locked, until the garbage collector has met every statement. Leaving
 * the WAL and the exclusive mode first gives the lock back now, and leaves one whole file behind.
 */
async function release(db: Kysely<Tables>, connection: Connection): Promise<void> {
  // In turn with the queries under way: the dialect has one connection and lends it out one after the other.
  await db.connection().execute(async () => {
    try {
      connection.pragma('journal_mode = DELETE');
      connection.pragma('locking_mode = NORMAL');
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    } catch {
      // Not the owner, or no space to tidy up: nothing is lost, the next one to open reads the journal.
    }
  });
  await db.destroy();
}

function scrub(connection: Connection, place: string): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw explain(error, place);
  }
}

function durability(connection: Connection): Durability {
  return {
    journalMode: String(pragma(connection, 'journal_mode')),
    synchronous: Number(pragma(connection, 'synchronous')),
    lockingMode: String(pragma(connection, 'locking_mode')),
  };
}

function pragma(connection: Connection, name: string): unknown {
  const [row] = connection.pragma(name) as Record<string, unknown>[];
  return row?.[name];
}

function explain(error: unknown, place: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const cause = { cause: error };
  const { code, message } = error;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StoreError('locked', `${place} is open in another process; expected to be the only one`, cause);
  }
  if (code.startsWith('SQLITE_NOTADB')) {
    return new StoreError('not-a-database', `${place} is not an SQLite file; expected a plan log or a new file`, cause);
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM')) {
    return new StoreError(
      'read-only',
      `${place} cannot be written by this user; expected a writable file and folder`,
      cause,
    );
  }
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_FULL')) {
    return new StoreError('disk', `${place} could not be read or written: ${message} (${code})`, cause);
  }
  if (code.startsWith('SQLITE_CORRUPT')) return new StoreError('damaged', `${place} is damaged: ${message}`, cause);
  return new StoreError('unusable', `${place} cannot be used: ${message} (${code})`, cause);
}
