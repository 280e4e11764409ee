import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { ask, type PostgresServer, runtimeRole, startPostgres, type TestDatabase } from '../../../test/postgres.ts';
import type { LogKey } from './event.ts';
import { emptyHead, sealAll } from './hash-chain.ts';
import { openPostgresLog, preparePostgres } from './postgres.ts';
import { beginOf } from './postgres/protection.ts';
import { sampleDraft } from './sample-events.ts';

const keys: readonly LogKey[] = [
  { plan: 'west-2017', scope: 'shared' },
  { plan: 'west-2017', scope: 'party:meridian' },
  { plan: 'south-2017', scope: 'shared' },
];
const tables = ['tandem_logs', 'tandem_events', 'tandem_receipts', 'tandem_snapshots'];

/** What a query of ours with a bug in it could do, which knows nothing but the runtime role's password. */
describe('the rows of a log in PostgreSQL', () => {
  let server: PostgresServer;
  let database: TestDatabase;

  before(async () => {
    server = await startPostgres({ fsync: true });
    database = await server.createDatabase();
    await preparePostgres(database.owner, { runtimeRole });
    const log = await openPostgresLog({ connection: database.runtime });
    for (const key of keys) {
      const receipt = { client: 'tab-1', mutation: 1 };
      await log.append(key, 0, sealAll([sampleDraft(key, receipt, `of ${key.scope}`)], emptyHead), receipt);
      await log.saveSnapshot(key, { seq: 1, text: key.scope });
    }
    await log.close();
  });
  after(() => server.stop());

  const scoped = (key: LogKey) => beginOf(key, 'write');
  const denied = (statements: readonly string[], message: RegExp, url = database.runtime) =>
    assert.rejects(ask(url, statements), (error) => error instanceof pg.DatabaseError && message.test(error.message));

  it('are not there for a query that names no log', async () => {
    for (const table of tables) {
      const rows = await ask(database.runtime, [`select * from tandem.${table}`]);
      assert.deepEqual(rows, [], table);
    }
  });

  it('are those of the log that a transaction names, and only while it lasts', async () => {
    for (const table of tables) {
      const select = `select plan, scope from tandem.${table}`;
      for (const key of keys) assert.deepEqual(await ask(database.runtime, [scoped(key), select]), [key], table);
      const one = keys[0] ?? assert.fail();
      assert.deepEqual(await ask(database.runtime, [scoped(one), select, 'commit', select]), [], table);
    }
  });

  it('are bound for the owner of the tables too', async () => {
    for (const table of tables.filter((name) => name !== 'tandem_logs')) {
      assert.deepEqual(await ask(database.owner, [`select * from tandem.${table}`]), [], table);
    }
  });

  it('show the ids of plans where all are listed, and nothing else', async () => {
    const rows = await ask(database.runtime, ['select * from tandem.tandem_plans order by plan']);
    assert.deepEqual(rows, [{ plan: 'south-2017' }, { plan: 'west-2017' }]);
    await denied([`delete from tandem.tandem_plans`], /permission denied|cannot delete/);
  });

  it('are not written for another log than the one named', async () => {
    const [west, , south] = keys;
    assert.ok(west && south);
    await denied(
      [scoped(west), `insert into tandem.tandem_events values ('south-2017', 'shared', 2, '{}')`],
      /violates row-level security policy/,
    );
    const [row] = await ask(database.runtime, [
      scoped(west),
      `with changed as (update tandem.tandem_logs set seq = 9 where plan = 'south-2017' returning 1)
       select count(*)::int as count from changed`,
    ]);
    assert.deepEqual(row, { count: 0 });
  });

  it('are never deleted, and of an event nothing changes but what a redaction leaves', async () => {
    const [west] = keys;
    assert.ok(west);
    for (const table of tables) {
      await denied([scoped(west), `delete from tandem.${table}`], /permission denied/);
      await denied([`truncate tandem.${table}`], /permission denied/);
    }
    await denied([scoped(west), `update tandem.tandem_events set seq = 2`], /permission denied/);
    await denied([scoped(west), `update tandem.tandem_events set plan = 'south-2017'`], /permission denied/);
    await denied([scoped(west), `update tandem.tandem_receipts set mutation = 2`], /permission denied/);
    await denied([scoped(west), `update tandem.tandem_snapshots set scope = 'party:oakline'`], /permission denied/);
    const forged = [`event || ' '`, `'{}'`, `'not JSON'`, `replace(event, '"hash":"', '"hash":"A')`];
    for (const value of forged) {
      await denied(
        [scoped(west), `update tandem.tandem_events set event = ${value}`],
        /an event changes only by redaction|invalid input syntax for type json/,
      );
    }
  });

  it('stay bound whatever the role asks for', async () => {
    const attempts = [
      'alter table tandem.tandem_events disable row level security',
      'alter table tandem.tandem_events no force row level security',
      'create policy everything on tandem.tandem_events using (true)',
      'drop policy tandem_scope on tandem.tandem_events',
      'alter table tandem.tandem_events disable trigger all',
      'drop trigger tandem_redacts on tandem.tandem_events',
      'create or replace function tandem.tandem_redacts() returns trigger language plpgsql as $$ begin return new; end $$',
      'create table tandem.other (id int)',
      'drop table tandem.tandem_receipts',
      'set role tandem_owner',
      'set session_replication_role = replica',
      'update tandem.tandem_store set version = 99',
    ];
    for (const attempt of attempts) await denied([attempt], /permission denied|must be owner/);
    // Row security can be switched to an error, never to "see all".
    await denied(['set row_security = off', 'select * from tandem.tandem_events'], /affected by row-level security/);
  });

  it('are refused where something would let the role past, which is named', async () => {
    const openings: readonly (readonly [open: string, close: string, message: RegExp])[] = [
      [
        'alter table tandem.tandem_events no force row level security',
        'alter table tandem.tandem_events force row level security',
        /row-level security is not forced on tandem_events;/,
      ],
      [
        'alter table tandem.tandem_logs disable row level security',
        'alter table tandem.tandem_logs enable row level security',
        /row-level security is not forced on tandem_logs;/,
      ],
      [
        'create policy helpful on tandem.tandem_snapshots using (true)',
        'drop policy helpful on tandem.tandem_snapshots',
        /the policy "helpful" opens tandem_snapshots;/,
      ],
      [
        'alter policy tandem_scope on tandem.tandem_logs rename to other',
        'alter policy other on tandem.tandem_logs rename to tandem_scope',
        /tandem_logs lacks the policy "tandem_scope"; the policy "other" opens tandem_logs;/,
      ],
      [
        `revoke select, insert on tandem.tandem_receipts from ${runtimeRole}`,
        `grant select, insert on tandem.tandem_receipts to ${runtimeRole}`,
        /the role has no rights on tandem_receipts;/,
      ],
      [
        `grant delete on tandem.tandem_receipts to ${runtimeRole}`,
        `revoke delete on tandem.tandem_receipts from ${runtimeRole}`,
        /may delete, truncate or put triggers on tandem_receipts;/,
      ],
      [
        `create table tandem.part (plan text); grant select on tandem.part to ${runtimeRole}`,
        'drop table tandem.part',
        /not forced on part;/,
      ],
      [
        `alter role ${runtimeRole} bypassrls`,
        `alter role ${runtimeRole} nobypassrls`,
        /may bypass row-level security;/,
      ],
      [`alter role ${runtimeRole} superuser`, `alter role ${runtimeRole} nosuperuser`, /"tandem_app" is a superuser/],
      [
        `grant tandem_owner to ${runtimeRole}`,
        `revoke tandem_owner from ${runtimeRole}`,
        /owns tandem_events, or is a/,
      ],
    ];
    for (const [open, close, message] of openings) {
      await ask(database.superuser, [open]);
      await assert.rejects(openPostgresLog({ connection: database.runtime }), (error) => {
        assert.ok(error instanceof Error && 'code' in error);
        assert.deepEqual([error.name, error.code], ['StoreError', 'unprotected'], error.message);
        assert.match(error.message, message);
        return true;
      });
      await ask(database.superuser, [close]);
    }
    await assert.rejects(openPostgresLog({ connection: database.owner }), { code: 'unprotected' });
    await assert.rejects(openPostgresLog({ connection: database.superuser }), { code: 'unprotected' });
    await (await openPostgresLog({ connection: database.runtime })).close();
  });

  it('are bound again when the database is prepared again', async () => {
    await ask(database.superuser, [
      'alter table tandem.tandem_events disable row level security',
      `grant delete on tandem.tandem_events to ${runtimeRole}`,
      'drop policy tandem_scope on tandem.tandem_logs',
    ]);
    await preparePostgres(database.owner, { runtimeRole });
    const log = await openPostgresLog({ connection: database.runtime });
    assert.deepEqual(await log.plans(), ['south-2017', 'west-2017']);
    await log.close();
  });
});
