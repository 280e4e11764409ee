import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, type PostgresServer, runtimeRole, startPostgres, type TestDatabase } from '../../../test/postgres.ts';
import { describeLog } from './contract.ts';
import type { LogKey } from './event.ts';
import { emptyHead, sealAll } from './hash-chain.ts';
import type { Notice, PlanLog } from './port.ts';
import { openPostgresLog, preparePostgres } from './postgres.ts';
import { sampleDraft } from './sample-events.ts';

const shared: LogKey = { plan: 'west-2017', scope: 'shared' };

let server: PostgresServer;
let database: TestDatabase;
let logs = 0;

before(async () => {
  server = await startPostgres();
  database = await server.createDatabase();
});
after(() => server.stop());

/** A schema for each: making a database costs ten times as much. */
async function newSchema(): Promise<string> {
  logs += 1;
  const schema = `log "${logs}"`;
  await preparePostgres(database.owner, { runtimeRole, schema });
  return schema;
}

const openLog = (schema: string): Promise<PlanLog> => openPostgresLog({ connection: database.runtime, schema });

describeLog('postgres', async () => {
  const schema = await newSchema();
  let log = await openLog(schema);
  return {
    log,
    async reopen() {
      await log.close();
      log = await openLog(schema);
      return log;
    },
    dispose: () => log.close(),
  };
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 500; tries += 1) await wait(10);
}

describe('postgres', () => {
  let mutation = 0;
  async function add(log: PlanLog, key: LogKey = shared): Promise<void> {
    mutation += 1;
    const receipt = { client: 'tab-1', mutation };
    const head = await log.head(key);
    const result = await log.append(key, head.seq, sealAll([sampleDraft(key, receipt, 'text')], head), receipt);
    assert.equal(result.status, 'ok');
  }
  const listeners = () =>
    ask(database.superuser, [
      "select pid from pg_stat_activity where usename = 'tandem_app' and query like 'listen %'",
    ]);

  it('is prepared once, however many do it at once', async () => {
    const { owner, runtime } = await server.createDatabase();
    await Promise.all(Array.from({ length: 5 }, () => preparePostgres(owner, { runtimeRole })));
    const log = await openPostgresLog({ connection: runtime });
    await add(log);
    await preparePostgres(owner, { runtimeRole });
    await add(log);
    assert.equal((await log.head(shared)).seq, 2);
    await log.close();
  });

  it('tells one process what another appended and said, once, and nobody of another schema', async () => {
    const schema = await newSchema();
    const [one, two, other] = await Promise.all([openLog(schema), openLog(schema), openLog(await newSchema())]);
    assert.deepEqual(await listeners(), [], 'nobody watches yet');
    const heard: Notice[] = [];
    const elsewhere: Notice[] = [];
    const own: Notice[] = [];
    one.watch((notice) => heard.push(notice));
    two.watch((notice) => own.push(notice));
    other.watch((notice) => elsewhere.push(notice));
    await until(() => [heard, own, elsewhere].every(({ length }) => length === 1));
    await add(two);
    await two.tell('west-2017', 'Zoë\u0000 is here');
    const longest = '\u0001'.repeat(4000);
    await two.tell('west-2017', longest);
    await add(two, { plan: 'west-2017', scope: 'party:meridian' });
    await until(() => heard.length >= 5);
    const said: Notice[] = [
      { kind: 'missed' },
      { kind: 'head', ...shared, seq: 1 },
      { kind: 'word', plan: 'west-2017', text: 'Zoë\u0000 is here' },
      { kind: 'word', plan: 'west-2017', text: longest },
      { kind: 'head', plan: 'west-2017', scope: 'party:meridian', seq: 1 },
    ];
    assert.deepEqual(heard, said);
    await wait(50);
    assert.deepEqual(own, said);
    assert.deepEqual(elsewhere, [{ kind: 'missed' }]);
    // Anybody in the database may notify.
    await ask(database.superuser, [
      `select pg_notify('${schema}', text) from unnest(array['', 'x', 'x head', 'x y z']) text`,
    ]);
    await wait(50);
    assert.deepEqual(heard, said);
    await Promise.all([one, two, other].map((log) => log.close()));
    assert.deepEqual(await listeners(), []);
  });

  it('listens again when the connection was lost, and says that something may have been missed', async () => {
    const schema = await newSchema();
    const [one, two] = await Promise.all([openLog(schema), openLog(schema)]);
    const heard: string[] = [];
    one.watch(({ kind }) => heard.push(kind));
    await until(() => heard.length === 1);
    await ask(database.superuser, [
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tandem_app' and query like 'listen %'",
    ]);
    await until(() => heard.length === 2);
    await add(two);
    await until(() => heard.length === 3);
    assert.deepEqual(heard, ['missed', 'missed', 'head']);
    await Promise.all([one.close(), two.close()]);
  });

  it('finishes what is under way before it closes, and leaves no connection', async () => {
    const log = await openLog(await newSchema());
    log.watch(() => undefined);
    const keys = Array.from({ length: 15 }, (_, index): LogKey => ({ plan: `plan-${index}`, scope: 'shared' }));
    const receipt = { client: 'tab-1', mutation: 1 };
    const appends = keys.map((key) =>
      log.append(key, 0, sealAll([sampleDraft(key, receipt, 'text')], emptyHead), receipt),
    );
    const closing = log.close();
    for (const { status } of await Promise.all(appends)) assert.equal(status, 'ok');
    await closing;
    await wait(50);
    const left = await ask(database.superuser, ["select pid from pg_stat_activity where usename = 'tandem_app'"]);
    assert.deepEqual(left, []);
  });

  it('lists plans by their bytes and keeps numbers up to 2^53, and says so of one beyond', async () => {
    const schema = await newSchema();
    const log = await openLog(schema);
    const at = (value: string) =>
      ask(database.superuser, [
        `insert into "${schema.replaceAll('"', '""')}".tandem_logs values ('far', 'shared', ${value}, 'h')
         on conflict (plan, scope) do update set seq = excluded.seq`,
      ]);
    await at('9007199254740991');
    assert.deepEqual(await log.head({ plan: 'far', scope: 'shared' }), { seq: Number.MAX_SAFE_INTEGER, hash: 'h' });
    await at('9007199254740993');
    await assert.rejects(log.head({ plan: 'far', scope: 'shared' }), { code: 'damaged' });
    await log.close();
  });
});
