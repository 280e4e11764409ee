import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask, type PostgresServer, runtimeRole, startPostgres, type TestDatabase } from '../../../test/postgres.ts';
import type { PlanEvent } from './event.ts';
import { verifyChain } from './hash-chain.ts';
import { openPostgresLog, preparePostgres } from './postgres.ts';
import { appendAll, contested } from './testing/append-together.ts';

const writer = fileURLToPath(new URL('./testing/append-together.ts', import.meta.url));

interface Writer {
  readonly child: ChildProcess;
  readonly closed: Promise<unknown>;
  /** Mutation and last seq of each batch it was told was stored. */
  acknowledged(): (readonly [mutation: number, seq: number])[];
}

function startWriter(connection: string, client: string, count: number): Writer {
  const child = spawn(process.execPath, [...process.execArgv, writer, connection, client, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    closed: once(child, 'close'),
    // Whole lines after the first: a pipe may hand over half of the last.
    acknowledged: () =>
      said
        .slice(0, said.lastIndexOf('\n') + 1)
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(' ').map(Number) as [number, number]),
  };
}

/** The chain is whole, each batch too, and what was acknowledged stands where it was said to stand. */
async function check(database: TestDatabase, acknowledged: Readonly<Record<string, (readonly [number, number])[]>>) {
  const log = await openPostgresLog({ connection: database.runtime });
  const events = await log.read(contested, 0, 100_000);
  assert.deepEqual(verifyChain(events), { ok: true, head: await log.head(contested), redacted: 0 });
  const batches = new Map<string, PlanEvent[]>();
  for (const event of events) {
    const receipt = `${event.receipt.client} ${event.receipt.mutation}`;
    batches.set(receipt, [...(batches.get(receipt) ?? []), event]);
  }
  for (const [receipt, batch] of batches)
    assert.equal(batch.length, 2, `batch ${receipt} is not stored once and whole`);
  for (const [client, lines] of Object.entries(acknowledged)) {
    for (const [mutation, seq] of lines) {
      assert.equal(batches.get(`${client} ${mutation}`)?.[1]?.seq, seq, `batch ${mutation} of ${client} is lost`);
    }
  }
  await log.close();
  return batches.size;
}

describe('a log in PostgreSQL that several processes write to', () => {
  let server: PostgresServer;
  let database: TestDatabase;

  before(async () => {
    server = await startPostgres();
  });
  beforeEach(async () => {
    database = await server.createDatabase();
    await preparePostgres(database.owner, { runtimeRole });
  });
  after(() => server.stop());

  it('stays one gapless chain, with nothing lost and nothing twice', async () => {
    const count = 20;
    const writers = ['one', 'two'].map((client) => [client, startWriter(database.runtime, client, count)] as const);
    for (const [, { closed }] of writers) assert.deepEqual(await closed, [0, null]);
    const acknowledged = Object.fromEntries(writers.map(([client, { acknowledged: lines }]) => [client, lines()]));
    for (const lines of Object.values(acknowledged)) assert.equal(lines.length, count);
    assert.equal(await check(database, acknowledged), 2 * count);
  });

  it('goes on when one of them is killed, and keeps what that one was told', async () => {
    const count = 20;
    const [killed, other] = ['killed', 'other'].map((client) => startWriter(database.runtime, client, count));
    assert.ok(killed && other);
    while (killed.acknowledged().length < 5 && killed.child.exitCode === null) await wait(5);
    killed.child.kill('SIGKILL');
    assert.deepEqual(await killed.closed, [null, 'SIGKILL']);
    assert.deepEqual(await other.closed, [0, null]);
    const lines = { killed: killed.acknowledged(), other: other.acknowledged() };
    assert.equal(lines.other.length, count);
    const stored = await check(database, lines);
    // The one more may have been stored with nobody left to hear of it.
    assert.ok(stored >= lines.killed.length + count && stored <= lines.killed.length + count + 1, String(stored));
  });

  it('keeps every acknowledged event when the server is killed in the middle and started again', async () => {
    const log = await openPostgresLog({ connection: database.runtime, connections: 2, timeout: 3000 });
    const lines: [number, number][] = [];
    const count = 40;
    const done = appendAll(log, 'writer', count, (mutation, seq) => lines.push([mutation, seq]));
    const past = async (share: number) => {
      while (lines.length < count * share) await wait(2);
    };
    // A backend that is killed takes all others with it, and the server recovers by itself.
    await past(0.2);
    const [backend] = await ask(database.superuser, [
      `select pid from pg_stat_activity where usename = '${runtimeRole}' limit 1`,
    ]);
    process.kill(Number(backend?.['pid']), 'SIGKILL');
    await past(0.6);
    await server.crash();
    await wait(100);
    await server.start();
    await done;
    await log.close();
    assert.equal(lines.length, count);
    assert.equal(await check(database, { writer: lines }), count);
  });
});
