import type { ConnectionOptions } from 'node:tls';

/** Where the server is, and who asks. What is missing comes from libpq's variables, such as PGHOST. */
export interface PostgresAddress {
  /** A name or address, or the folder of a unix socket. */
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  /** A function is asked before each connection, for passwords that change. */
  readonly password?: string | (() => string | Promise<string>);
  /** `true`: encrypted, under a certificate for this host that Node trusts. */
  readonly ssl?: boolean | ConnectionOptions;
}

/** An address, or the same as one text: `postgres://user:password@host:5432/database?sslmode=verify-full`. */
export type PostgresConnection = string | PostgresAddress;
