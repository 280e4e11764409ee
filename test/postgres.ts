import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from '../scripts/postgres.mjs';

/** The addresses of one database, each under another role. */
export interface TestDatabase {
  readonly name: string;
  /** Owns the database; neither superuser nor allowed past row-level security. */
  readonly owner: string;
  /** Owns nothing. */
  readonly runtime: string;
  readonly superuser: string;
}

export interface PostgresServer {
  readonly port: number;
  /** Where its unix socket stands. */
  readonly folder: string;
  /** A new database, empty or like another one that nobody is connected to. */
  createDatabase(template?: TestDatabase): Promise<TestDatabase>;
  /** Ends it at once, as a crash does: nothing is tidied up. */
  crash(): Promise<void>;
  /** Starts it again after a crash. */
  start(): Promise<void>;
  /** Stops it and removes all that it left. */
  stop(): Promise<void>;
}

export const runtimeRole = 'tandem_app';

/** Each role's password is its own name, and something behind it that a test can look for. */
export const passwordOf = (role: string): string => `${role}-secret`;

/** A PostgreSQL of our own on a free loopback port, in a folder of its own. */
export async function startPostgres({ fsync = true, settings = {} }: StartOptions = {}): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('PostgreSQL is missing; `npm run setup` installs it or says how');
  const folder = mkdtempSync(join(tmpdir(), 'tandem-postgres-'));
  const data = join(folder, 'data');
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, passwordOf('postgres'));
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const choices = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-locale'];
  execFileSync(join(programs, 'initdb'), ['-D', data, '-N', ...choices], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();

  let child: ChildProcess | undefined;
  let said = '';
  async function start(): Promise<void> {
    const chosen = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      port,
      fsync: fsync ? 'on' : 'off',
      ...settings,
    };
    const options = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const started = spawn(join(programs ?? '', 'postgres'), ['-D', data, ...options], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
    child = started;
    for (let tries = 0; tries < 400; tries++) {
      if (started.exitCode !== null) break;
      if (await answers(urlOf('postgres', 'postgres'))) return;
      await wait(25);
    }
    throw new Error(`PostgreSQL did not start:\n${said}`);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null) return;
    const closed = once(child, 'exit');
    child.kill(signal);
    await closed;
  }
  const urlOf = (role: string, database: string): string =>
    `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;
  // When a test file ends without having stopped it: by an exception, or by process.exit.
  const last = (): void => {
    child?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', last);
  let databases = 0;

  async function stop(): Promise<void> {
    // As a crash: what would be tidied up is removed right away.
    await end('SIGQUIT');
    process.removeListener('exit', last);
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    await start();
    await ask(urlOf('postgres', 'postgres'), [
      `create role tandem_owner login password '${passwordOf('tandem_owner')}'`,
      `create role ${runtimeRole} login password '${passwordOf(runtimeRole)}'`,
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    folder,
    async createDatabase(template) {
      databases += 1;
      const name = `plans_${databases}`;
      const like = template ? ` template ${template.name}` : '';
      await ask(urlOf('postgres', 'postgres'), [`create database ${name} owner tandem_owner${like}`]);
      return {
        name,
        owner: urlOf('tandem_owner', name),
        runtime: urlOf(runtimeRole, name),
        superuser: urlOf('postgres', name),
      };
    },
    crash: () => end('SIGQUIT'),
    start,
    stop,
  };
}

export interface StartOptions {
  /** `false` only where a test says nothing about what survives. */
  readonly fsync?: boolean;
  readonly settings?: Readonly<Record<string, string | number>>;
}

/** Runs statements one after the other on a connection of their own. @returns the rows of the last */
export async function ask(url: string, statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await ask(url, ['select 1']);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL refuses to run as root, which is what containers run tests as. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (name: string, kind: '-u' | '-g') =>
    Number(execFileSync('id', [kind, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
    } catch {
      // No such user: the next.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A loopback port has no number');
  return address.port;
}
