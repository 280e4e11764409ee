import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { emptyHead, type LogKey, type PlanLog, sealAll, verifyChain } from '@tandem-plan/store';
import { openPostgresLog, preparePostgres } from '@tandem-plan/store/postgres';
import { fromSource, root } from '../scripts/run.mjs';
import { draftOf } from './bench/scale-sample.ts';
import { ask, type PostgresServer, runtimeRole, startPostgres } from './postgres.ts';

const page = readFileSync(join(root, 'docs/store.md'), 'utf8');

/** The block of code below a mark of the page. */
function block(mark: string): string {
  const code = new RegExp(`^<!-- ${mark} -->\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1];
  return code ?? assert.fail(`docs/store.md has no block "${mark}"`);
}

const keys = Array.from({ length: 12 }, (_, index): LogKey => ({ plan: `plan-${index}`, scope: 'shared' }));

async function add(log: PlanLog, key: LogKey, mutation: number): Promise<void> {
  const head = await log.head(key);
  const events = sealAll([draftOf(key, 'tab-1', mutation)], head);
  assert.equal((await log.append(key, head.seq, events, { client: 'tab-1', mutation })).status, 'ok');
}

/** What docs/store.md tells people to do, done. */
describe('the page of the store', () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  it('prepares and opens a database', async () => {
    const { owner, runtime } = await server.createDatabase();
    const folder = join(root, 'node_modules/.cache/tandem/examples');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'store-page.mts');
    writeFileSync(file, block('on PostgreSQL'));
    const env = { ...process.env, OWNER_URL: owner, DATABASE_URL: runtime };
    const { stdout } = await promisify(execFile)(process.execPath, fromSource(file), { cwd: root, env });
    assert.equal(stdout, "[ 'west-2017' ]\n");
  });

  it('spreads plans over partitions, and everything holds as before', async () => {
    const { owner, runtime, superuser } = await server.createDatabase();
    await preparePostgres(owner, { runtimeRole });
    const before = await openPostgresLog({ connection: runtime });
    for (const key of keys) {
      await before.begin(key, key.plan);
      await add(before, key, 1);
    }
    await before.close();
    await ask(owner, [block('partitions')]);
    await assert.rejects(openPostgresLog({ connection: runtime }), /no rights on tandem_events/);
    await preparePostgres(owner, { runtimeRole });
    const log = await openPostgresLog({ connection: runtime });
    for (const key of keys) {
      await add(log, key, 2);
      const [again] = await log.read(key, 0, 1);
      assert.ok(again);
      const repeated = sealAll([draftOf(key, 'tab-1', 1)], emptyHead);
      assert.deepEqual(await log.append(key, 0, repeated, { client: 'tab-1', mutation: 1 }), {
        status: 'duplicate',
        seqs: [1],
      });
      await log.redact(key, 2, ['/command/input']);
      await log.saveSnapshot(key, { seq: 2, text: 'at 2' });
      assert.deepEqual(await log.readSnapshot(key), { seq: 2, text: 'at 2' });
      assert.equal(verifyChain(await log.read(key, 0, 10)).ok, true);
    }
    assert.equal((await log.plans()).length, keys.length);
    await log.close();
    const used = await ask(superuser, ['select distinct tableoid from tandem.tandem_events']);
    assert.ok(used.length > 4, `12 plans stand in ${used.length} partitions`);
    assert.deepEqual(await ask(runtime, ['select * from tandem.tandem_events']), []);
    await assert.rejects(ask(runtime, ['select * from tandem.tandem_events_0']), /permission denied/);
    // A part has no policy: whoever lets the role in there opens every plan in it.
    await ask(owner, [`grant select on tandem.tandem_events_3 to ${runtimeRole}`]);
    await assert.rejects(openPostgresLog({ connection: runtime }), /not forced on tandem_events_3/);
  });

  it('reads from a replica that lags, up to a seq that is told', async () => {
    const database = await server.createDatabase();
    await preparePostgres(database.owner, { runtimeRole });
    const replica = await server.startReplica(database);
    const [log, lagging] = await Promise.all(
      [database, replica].map(({ runtime }) => openPostgresLog({ connection: runtime })),
    );
    assert.ok(log && lagging);
    const [key] = keys;
    assert.ok(key);
    const caughtUp = async (seq: number) => {
      for (let tries = 0; (await lagging.head(key)).seq < seq; tries++) {
        assert.ok(tries < 500, `the replica never came to ${seq}`);
        await wait(20);
      }
    };
    await add(log, key, 1);
    await caughtUp(1);
    await ask(replica.superuser, ['select pg_wal_replay_pause()']);
    await wait(100);
    await add(log, key, 2);
    assert.equal((await log.head(key)).seq, 2);
    assert.equal((await lagging.head(key)).seq, 1);
    assert.equal((await lagging.read(key, 0, 10)).length, 1);
    assert.deepEqual(await lagging.plans(), [key.plan]);
    await ask(replica.superuser, ['select pg_wal_replay_resume()']);
    await caughtUp(2);
    await assert.rejects(add(lagging, key, 3), { name: 'StoreError', code: 'read-only' });
    await Promise.all([log.close(), lagging.close()]);
  });
});
