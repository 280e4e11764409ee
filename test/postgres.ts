import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  /** A new, empty database. */
  createDatabase(): Promise<TestDatabase>;
  /** A replica that follows, until the server is stopped; the server is down for a moment. @returns its addresses */
  startReplica(database: TestDatabase): Promise<TestDatabase>;
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
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, passwordOf('postgres'));
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const choices = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-locale'];
  execFileSync(join(programs, 'initdb'), ['-D', data, '-N', ...choices], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const all = { unix_socket_directories: folder, fsync: fsync ? 'on' : 'off', ...settings };
  const launch = (place: string, port: number): Program =>
    runProgram(join(programs, 'postgres'), place, { ...all, port, listen_addresses: '127.0.0.1' }, user);
  const port = await freePort();
  const running = new Map<number, Program>([[port, launch(data, port)]]);
  // When a test file ends without having stopped it: by an exception, or by process.exit.
  const last = (): void => {
    for (const program of running.values()) program.child.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', last);
  let databases = 0;

  async function stop(): Promise<void> {
    for (const program of running.values()) await program.crash();
    process.removeListener('exit', last);
    rmSync(folder, { recursive: true, force: true });
  }
  async function start(): Promise<void> {
    const program = launch(data, port);
    running.set(port, program);
    await program.answers(urlOf('postgres', port, 'postgres'));
  }
  try {
    await running.get(port)?.answers(urlOf('postgres', port, 'postgres'));
    await ask(urlOf('postgres', port, 'postgres'), [
      `create role tandem_owner login password '${passwordOf('tandem_owner')}'`,
      `create role ${runtimeRole} login password '${passwordOf(runtimeRole)}'`,
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  const addresses = (name: string, at = port): TestDatabase => ({
    name,
    owner: urlOf('tandem_owner', at, name),
    runtime: urlOf(runtimeRole, at, name),
    superuser: urlOf('postgres', at, name),
  });
  return {
    port,
    folder,
    async createDatabase() {
      databases += 1;
      const name = `plans_${databases}`;
      await ask(urlOf('postgres', port, 'postgres'), [`create database ${name} owner tandem_owner`]);
      return addresses(name);
    },
    async startReplica({ name }) {
      const copy = join(folder, 'replica');
      await running.get(port)?.crash();
      cpSync(data, copy, { recursive: true, preserveTimestamps: true });
      rmSync(join(copy, 'postmaster.pid'), { force: true });
      writeFileSync(join(copy, 'standby.signal'), '');
      const source = `host=127.0.0.1 port=${port} user=postgres password=${passwordOf('postgres')}`;
      appendFileSync(join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`);
      if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, copy]);
      await start();
      const other = await freePort();
      const program = launch(copy, other);
      running.set(other, program);
      await program.answers(urlOf('postgres', other, 'postgres'));
      return addresses(name, other);
    },
    crash: async () => running.get(port)?.crash(),
    start,
    stop,
  };
}

const urlOf = (role: string, port: number, database: string): string =>
  `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;

interface Program {
  readonly child: ChildProcess;
  /** Resolves once it takes connections. */
  answers(url: string): Promise<void>;
  crash(): Promise<void>;
}

function runProgram(
  program: string,
  data: string,
  settings: Readonly<Record<string, string | number>>,
  user: { uid: number; gid: number } | undefined,
): Program {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(program, ['-D', data, ...options], { ...user, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000);
  });
  const gone = once(child, 'exit');
  return {
    child,
    async answers(url) {
      for (let tries = 0; tries < 1200 && child.exitCode === null; tries++) {
        if (await answers(url)) return;
        await wait(25);
      }
      throw new Error(`PostgreSQL did not start:\n${said}`);
    },
    async crash() {
      child.kill('SIGQUIT');
      await gone;
    },
  };
}

interface StartOptions {
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
