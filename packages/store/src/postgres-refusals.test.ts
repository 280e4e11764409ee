import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import {
  ask,
  passwordOf,
  type PostgresServer,
  runtimeRole,
  startPostgres,
  type TestDatabase,
} from '../../../test/postgres.ts';
import type { StoreErrorCode } from './errors.ts';
import type { LogKey } from './event.ts';
import { emptyHead, sealAll } from './hash-chain.ts';
import { openPostgresLog, preparePostgres } from './postgres.ts';
import type { PostgresConnection } from './postgres.ts';
import { sampleDraft } from './sample-events.ts';

const shared: LogKey = { plan: 'west-2017', scope: 'shared' };
const receipt = { client: 'tab-1', mutation: 1 };
const events = sealAll([sampleDraft(shared, receipt, 'text')], emptyHead);

/** One line that names the place, and no password in it or in what caused it. */
async function refused(attempt: Promise<unknown>, code: StoreErrorCode, message: RegExp): Promise<void> {
  await assert.rejects(attempt, (error) => {
    assert.ok(error instanceof Error && 'code' in error, String(error));
    assert.deepEqual([error.name, error.code], ['StoreError', code], error.message);
    assert.match(error.message, message);
    assert.equal(error.message.includes('\n'), false);
    assert.equal(`${error.message} ${JSON.stringify(error.cause)}`.includes('secret'), false);
    return true;
  });
}

describe('what is no PostgreSQL log that can be used', () => {
  let server: PostgresServer;
  let database: TestDatabase;
  const open = (connection: PostgresConnection, timeout = 5000) => openPostgresLog({ connection, timeout });
  const at = (change: (url: URL) => void): string => {
    const url = new URL(database.runtime);
    change(url);
    return url.href;
  };
  /** Waits for a connection of which this is true. */
  const until = async (holds: string): Promise<void> => {
    while ((await ask(database.superuser, [`select from pg_stat_activity where ${holds}`])).length === 0);
  };

  before(async () => {
    server = await startPostgres();
    database = await server.createDatabase();
    await preparePostgres(database.owner, { runtimeRole });
  });
  after(() => server.stop());

  it('an address that is none', async () => {
    await refused(open('postgres://tandem_app:a-secret@[::1/plans'), 'unusable', /address .* cannot be used; expected/);
    await refused(
      open(`${database.runtime}?sslrootcert=/nowhere/root.crt&sslmode=verify-full`),
      'unusable',
      /no such file .*root\.crt/,
    );
  });

  it('a server that is not there', async () => {
    await refused(
      open('postgres://tandem_app:a-secret@127.0.0.1:1/plans'),
      'unreachable',
      /PostgreSQL 127\.0\.0\.1:1\/plans .*REFUSED/,
    );
    await refused(
      open('postgres://tandem_app:a-secret@nowhere.invalid/plans'),
      'unreachable',
      /nowhere\.invalid:5432\/plans/,
    );
  });

  it('a server that takes the call and says nothing', async () => {
    const sockets: Socket[] = [];
    const mute: Server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const address = mute.address();
    assert.ok(address !== null && typeof address === 'object');
    await refused(open(`postgres://a:a-secret@127.0.0.1:${address.port}/plans`, 200), 'unreachable', /timeout/);
    for (const socket of sockets) socket.destroy();
    mute.close();
  });

  it('a server without the encryption that was asked for', () =>
    refused(open(`${database.runtime}?sslmode=verify-full`), 'unreachable', /does not support SSL/));

  it('a password that is wrong or missing, a role that does not exist', async () => {
    const { port } = server;
    await refused(open(at((url) => (url.password = 'other-secret'))), 'access', /password authentication failed/);
    const address = { host: '127.0.0.1', port, database: database.name, user: runtimeRole };
    await refused(open(address), 'access', /asks for a password/);
    await refused(open({ ...address, password: () => 'other-secret' }), 'access', /password authentication failed/);
    await refused(open(at((url) => (url.username = 'nobody'))), 'access', /"nobody"/);
    const log = await open({ ...address, password: async () => passwordOf(runtimeRole) });
    await log.close();
  });

  it('a database that does not exist, or was never prepared', async () => {
    await refused(open(at((url) => (url.pathname = '/none'))), 'missing-schema', /database "none" does not exist/);
    const empty = await server.createDatabase();
    await refused(open(empty.runtime), 'missing-schema', /preparePostgres/);
    await refused(
      openPostgresLog({ connection: database.runtime, schema: 'other' }),
      'missing-schema',
      /preparePostgres/,
    );
  });

  it('a schema that is the owner’s alone', async () => {
    const other = await server.createDatabase();
    await preparePostgres(other.owner, { runtimeRole });
    await ask(other.owner, [`revoke usage on schema tandem from ${runtimeRole}`]);
    await refused(open(other.runtime), 'access', /permission denied for schema tandem/);
  });

  it('one of another version, which stays as it was', async () => {
    await ask(database.owner, ['update tandem.tandem_store set version = 99']);
    await refused(open(database.runtime), 'newer-schema', /its schema is 99, this version reads up to 1/);
    await refused(preparePostgres(database.owner, { runtimeRole }), 'newer-schema', /its schema is 99/);
    await ask(database.owner, ['update tandem.tandem_store set version = 0']);
    await refused(open(database.runtime), 'older-schema', /its schema is 0, expected 1; run preparePostgres/);
    await ask(database.owner, ['update tandem.tandem_store set version = 1']);
  });

  it('a runtime role that does not exist, or is the owner', async () => {
    const other = await server.createDatabase();
    await refused(preparePostgres(other.owner, { runtimeRole: 'nobody' }), 'unprotected', /there is no role "nobody"/);
    await refused(preparePostgres(other.owner, { runtimeRole: 'tandem_owner' }), 'unprotected', /owns the tables/);
    await refused(
      preparePostgres(other.owner, { runtimeRole: 'postgres' }),
      'unprotected',
      /"postgres" is a superuser/,
    );
    assert.deepEqual(await ask(other.superuser, ["select from pg_namespace where nspname = 'tandem'"]), []);
  });

  it('one that answers before the disk has it', async () => {
    await ask(database.superuser, [`alter role ${runtimeRole} set synchronous_commit = off`]);
    await refused(open(database.runtime), 'unusable', /synchronous_commit off, expected on/);
    await ask(database.superuser, [`alter role ${runtimeRole} reset synchronous_commit`]);
  });

  it('a log whose head somebody holds, until that one lets go', async () => {
    const log = await open(database.runtime, 300);
    await log.append(shared, 0, events, receipt);
    const next = { client: 'tab-1', mutation: 2 };
    const head = await log.head(shared);
    const held = ask(database.superuser, [
      'begin',
      'select * from tandem.tandem_logs for update',
      'select pg_sleep(1.2)',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const batch = sealAll([sampleDraft(shared, next, 'text')], head);
    await refused(log.append(shared, head.seq, batch, next), 'busy', /statement timeout .*; nothing was stored/);
    await held;
    assert.equal((await log.append(shared, head.seq, batch, next)).status, 'ok');
    await log.close();
  });

  it('a server that fails in the middle of an append, of which nothing is kept', async () => {
    const key: LogKey = { plan: 'south-2017', scope: 'shared' };
    const batch = sealAll([sampleDraft(key, receipt, 'text')], emptyHead);
    const log = await open(database.runtime);
    const failures: readonly (readonly [state: string, code: StoreErrorCode])[] = [
      ['53100', 'disk'],
      ['58030', 'disk'],
      ['25006', 'read-only'],
      ['40P01', 'busy'],
      ['53300', 'busy'],
      ['57P01', 'interrupted'],
      ['XX001', 'damaged'],
      ['22012', 'unusable'],
    ];
    for (const [state, code] of failures) {
      await ask(database.superuser, [
        `create or replace function public.fail() returns trigger language plpgsql as
         $$ begin raise exception E'it\\nfails' using errcode = '${state}'; end $$`,
        'drop trigger if exists fail on tandem.tandem_events',
        'create trigger fail before insert on tandem.tandem_events for each row execute function public.fail()',
      ]);
      await refused(log.append(key, 0, batch, receipt), code, new RegExp(`plans_1: it fails \\(${state}\\); `));
    }
    await ask(database.superuser, ['drop function public.fail cascade']);
    assert.deepEqual(await log.head(key), emptyHead);
    assert.equal((await log.append(key, 0, batch, receipt)).status, 'ok');
    await log.close();
  });

  it('a connection that is lost in the middle of an append, which is sent again under its receipt', async () => {
    const log = await open(database.runtime);
    const next = { client: 'tab-1', mutation: 3 };
    const head = await log.head(shared);
    const batch = sealAll([sampleDraft(shared, next, 'text')], head);
    const held = ask(database.superuser, [
      'begin',
      'select * from tandem.tandem_logs for update',
      'select pg_sleep(2)',
    ]);
    await until("wait_event = 'PgSleep'");
    const append = refused(
      log.append(shared, head.seq, batch, next),
      'interrupted',
      /may or may not .*; send it again/,
    );
    await until(`usename = '${runtimeRole}' and wait_event_type = 'Lock'`);
    await ask(database.superuser, [
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${runtimeRole}'`,
    ]);
    await append;
    await held;
    assert.equal((await log.append(shared, head.seq, batch, next)).status, 'ok');
    assert.equal((await log.append(shared, head.seq, batch, next)).status, 'duplicate');
    await log.close();
  });

  it('a pool whose connections are all under way', async () => {
    const log = await openPostgresLog({ connection: database.runtime, connections: 1, timeout: 300 });
    const held = ask(database.superuser, ['begin', 'lock table tandem.tandem_events', 'select pg_sleep(0.8)']);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const reads = await Promise.allSettled([log.read(shared, 0, 1), log.read(shared, 0, 1)]);
    for (const read of reads) {
      assert.equal(read.status, 'rejected');
      assert.equal((read.reason as { code: string }).code, 'busy');
    }
    await held;
    assert.equal((await log.read(shared, 0, 1)).length, 1);
    await log.close();
  });

  it('a transaction that fails while it begins, of which the next one on that connection knows nothing', async () => {
    const log = await openPostgresLog({ connection: database.runtime, connections: 1 });
    const setting = 'function pg_catalog.set_config(text, text, boolean)';
    await ask(database.superuser, [`revoke execute on ${setting} from public`]);
    await refused(log.head(shared), 'access', /set_config/);
    await ask(database.superuser, [`grant execute on ${setting} to public`]);
    assert.ok((await log.head(shared)).seq > 0);
    await log.close();
  });

  it('an event that is no longer one, naming it', async () => {
    await ask(database.superuser, [
      'alter table tandem.tandem_events disable trigger all',
      `update tandem.tandem_events set event = '{"half' where seq = 1`,
      'alter table tandem.tandem_events enable trigger all',
    ]);
    const log = await open(database.runtime);
    await refused(log.read(shared, 0, 9), 'damaged', /event 1 of plan "west-2017", shared, is not JSON/);
    await log.close();
  });
});
