import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { StoreError } from '../errors.ts';
import type { PostgresConnection } from './address.ts';
import { explain, explainConnecting, isLost } from './errors.ts';

export interface Connections {
  /** Names the server and the database, never the password. */
  readonly place: string;
  /** Connections for Kysely's dialect, which tell errors as the store's own. */
  readonly pool: PostgresPool;
  /** A connection beside the pool, not connected yet. */
  single(): pg.Client;
}

/**
 * @param size    most connections of the pool at once
 * @param timeout milliseconds that the server may take to let us in, to give a lock or to answer one statement
 * @throws StoreError `unusable` if the connection is no address
 */
export function createConnections(connection: PostgresConnection, size: number, timeout: number): Connections {
  const config: pg.ClientConfig = {
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    application_name: 'tandem',
    connectionTimeoutMillis: timeout,
    statement_timeout: timeout,
    // A process that stops in the middle of a transaction must not hold a log's head for ever.
    idle_in_transaction_session_timeout: timeout,
    // For a server that is gone without a word: its own timeouts come first while it lives.
    query_timeout: 2 * timeout,
    keepAlive: true,
    types: { getTypeParser },
  };
  const place = placeOf(config);
  const pool = new pg.Pool({ ...config, max: size, allowExitOnIdle: true });
  // Without a listener a connection that is lost would end the process. The pool drops it by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    place,
    pool: {
      async connect() {
        try {
          return guard(await pool.connect(), place);
        } catch (error) {
          throw explainConnecting(error, place);
        }
      },
      end: () => pool.end(),
    },
    single: () => new pg.Client(config),
  };
}

/** As a pool of pg lends it out. */
interface Client {
  query<Row>(statement: Statement): Promise<PostgresQueryResult<Row>>;
  release(destroy?: boolean): void;
}

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: unknown[];
}

const names = new Map<string, string>();

/**
 * A statement under a name is planned once for each connection. A log uses two dozen; inserts of many rows, each number
 * a statement of its own, go without.
 */
function prepared(text: string, values: readonly unknown[]): Statement {
  if (values.length === 0) return { text };
  const known = names.get(text);
  if (known === undefined && (values.length > 12 || names.size >= 64)) return { text, values: [...values] };
  const name = known ?? `tandem_${names.size + 1}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}

function guard(client: Client, place: string): PostgresPoolClient {
  let lost = false;
  async function ask<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    // There is nothing left to take back, and asking would hide the first error behind another.
    if (lost && text === 'rollback') return { command: 'SELECT', rowCount: 0, rows: [] };
    try {
      return await client.query<Row>(prepared(text, values));
    } catch (error) {
      lost ||= isLost(error);
      throw explain(error, place);
    }
  }
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    return ask(String(text), values);
  }
  return { query, release: () => client.release(lost) };
}

/** As pg reads it, with its defaults. */
function placeOf(config: pg.ClientConfig): string {
  try {
    const { host, port, database } = new pg.Client(config);
    return `PostgreSQL ${host}:${port}/${database ?? ''}`;
  } catch (error) {
    // A file that the address names cannot be read; other errors may quote the address, and with it the password.
    const reason = error instanceof Error && 'path' in error ? `: ${error.message}` : '';
    throw new StoreError(
      'unusable',
      `The address of the database cannot be used${reason}; expected postgres://user:password@host:5432/database`,
    );
  }
}

const int8 = 20;

function getTypeParser(id: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return id === int8 ? wholeNumber : (pg.types.getTypeParser(id, format ?? 'text') as (value: string) => unknown);
}

/** Numbers of the log stay below 2^53; another one was not written by it. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new StoreError('damaged', `Expected a number up to 2^53, got ${text}`);
  return value;
}
