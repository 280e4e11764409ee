import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanLog } from '@tandem-plan/store';
import { openPostgresLog, preparePostgres } from '@tandem-plan/store/postgres';
import { openSqliteLog } from '@tandem-plan/store/sqlite';
import Database from 'libsql';
import { ask, runtimeRole, startPostgres } from '../postgres.ts';
import { eventsPerPlan, idMark, type Sample } from './scale-sample.ts';

export interface StoreUnderScale {
  readonly name: string;
  /** Adds the plans `from` to `to - 1`, past the log: a test of size, not of filling. */
  fill(from: number, to: number): Promise<void>;
  open(): Promise<PlanLog>;
  bytes(): Promise<number>;
  /** CPU of the server beside this process, in ms; 0 where there is none. */
  serverCpu(): number;
  dispose(): Promise<void>;
}

const chunk = 20_000;

export async function sqliteUnderScale(sample: Sample): Promise<StoreUnderScale> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-scale-'));
  const path = join(folder, 'plans.db');
  await (await openSqliteLog(path)).close();
  const last = JSON.parse(sample.events.at(-1) ?? '') as { hash: string };
  return {
    name: 'sqlite',
    async fill(from, to) {
      const db = new Database(path);
      db.pragma('journal_mode = OFF');
      db.pragma('synchronous = OFF');
      db.pragma('cache_size = -400000');
      const ids = `with recursive n(i) as (select ? union all select i + 1 from n where i + 1 < ?),
        p(id) as (select printf('plan-%07d', i) from n)`;
      const events = sample.events.map((_, index) => `select ${index + 1} as seq, ? as event`).join(' union all ');
      const inserts: [string, readonly string[]][] = [
        [`tandem_logs ${ids} select id, 'shared', ${eventsPerPlan}, ? from p`, [last.hash]],
        [`tandem_snapshots ${ids} select id, 'shared', 0, replace(?, '${idMark}', id) from p`, [sample.snapshot]],
        [
          `tandem_events ${ids} select id, 'shared', seq, replace(event, '${idMark}', id) from p, (${events})`,
          sample.events,
        ],
        [`tandem_receipts ${ids} select id, 'shared', 'fill', seq, seq, seq from p, (${events})`, sample.events],
      ];
      db.exec('begin');
      for (let at = from; at < to; at += chunk) {
        for (const [insert, values] of inserts) {
          db.prepare(`insert into ${insert}`).run([at, Math.min(at + chunk, to), ...values]);
        }
      }
      db.exec('commit');
      db.pragma('journal_mode = DELETE');
      db.close();
    },
    open: () => openSqliteLog(path),
    bytes: async () => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
    serverCpu: () => 0,
    dispose: async () => rmSync(folder, { recursive: true }),
  };
}

export async function postgresUnderScale(sample: Sample): Promise<StoreUnderScale> {
  const server = await startPostgres({ settings: { max_wal_size: '4GB', shared_buffers: '512MB' } });
  const database = await server.createDatabase();
  await preparePostgres(database.owner, { runtimeRole });
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const last = JSON.parse(sample.events.at(-1) ?? '') as { hash: string };
  const postmaster = Number(readFileSync(join(server.folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    name: 'postgres',
    async fill(from, to) {
      const statements = ['set synchronous_commit = off', 'set search_path = tandem'];
      for (let at = from; at < to; at += chunk) {
        const ids = `(select 'plan-' || lpad(i::text, 7, '0') as id from generate_series(${at}, ${Math.min(at + chunk, to) - 1}) i) p`;
        const values = sample.events.map((event, index) => `(${index + 1}, ${quoted(event)})`).join(', ');
        const events = `(values ${values}) e(seq, event)`;
        statements.push(
          `insert into tandem_logs select id, 'shared', ${eventsPerPlan}, '${last.hash}' from ${ids}`,
          `insert into tandem_snapshots select id, 'shared', 0, replace(${quoted(sample.snapshot)}, '${idMark}', id) from ${ids}`,
          `insert into tandem_events select id, 'shared', seq, replace(event, '${idMark}', id) from ${ids}, ${events} order by id, seq`,
          `insert into tandem_receipts select id, 'shared', 'fill', seq, seq, seq from ${ids}, ${events} order by id, seq`,
        );
      }
      await ask(database.superuser, [...statements, 'vacuum analyze', 'checkpoint']);
    },
    open: () => openPostgresLog({ connection: database.runtime, connections: 2, timeout: 60_000 }),
    async bytes() {
      const sizes = `select sum(pg_total_relation_size(c.oid))::text as bytes from pg_class c
        join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'tandem' and c.relkind = 'r'`;
      const [row] = await ask(database.superuser, [sizes]);
      return Number(row?.['bytes']);
    },
    serverCpu: () => cpuBelow(postmaster),
    dispose: () => server.stop(),
  };
}

/** Linux: user and system time of a process and its children, in ms. */
function cpuBelow(parent: number): number {
  const ticks = 10;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        // After the name, which may hold anything but a bracket at its end: state, parent, and so on.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        const ours = Number(pid) === parent || Number(fields[1]) === parent;
        return ours ? sum + (Number(fields[11]) + Number(fields[12])) * ticks : sum;
      } catch {
        return sum;
      }
    }, 0);
}
