import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { describeLog } from './contract.ts';
import type { LogKey } from './event.ts';
import { emptyHead, sealAll } from './hash-chain.ts';
import { sampleDraft } from './sample-events.ts';
import { openSqliteLog } from './sqlite.ts';

describeLog('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-log-'));
  const path = join(folder, 'plans.db');
  let log = await openSqliteLog(path);
  return {
    log,
    async reopen() {
      await log.close();
      log = await openSqliteLog(path);
      return log;
    },
    async dispose() {
      await log.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe('sqlite', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const shared: LogKey = { plan: 'west-2017', scope: 'shared' };
  const receipt = { client: 'tab-1', mutation: 1 };

  it('commits to the disk, under a lock of its own', async () => {
    const log = await openSqliteLog(join(folder, 'plans.db'));
    assert.deepEqual(log.durability(), { journalMode: 'wal', synchronous: 2, lockingMode: 'exclusive' });
    await log.close();
  });

  it('leaves one file behind, free for the next', async () => {
    const path = join(folder, 'plans.db');
    for (let round = 0; round < 3; round++) {
      const log = await openSqliteLog(path);
      await log.saveSnapshot(shared, { seq: 0, text: `round ${round}` });
      await log.close();
      assert.deepEqual(readdirSync(folder), ['plans.db']);
    }
  });

  it('finishes what is under way before it closes', async () => {
    const path = join(folder, 'plans.db');
    const log = await openSqliteLog(path);
    const append = log.append(shared, 0, sealAll([sampleDraft(shared, receipt, 'text')], emptyHead), receipt);
    await Promise.all([append, log.close()]);
    const again = await openSqliteLog(path);
    assert.equal((await again.head(shared)).seq, 1);
    await again.close();
  });

  it('leaves no byte of an erased text in its files', async () => {
    const path = join(folder, 'plans.db');
    const log = await openSqliteLog(path);
    const secret = 'Dana fell ill in spring';
    const texts = [secret, `${secret}. `.repeat(2000), 'kept'];
    await log.append(
      shared,
      0,
      sealAll(
        texts.map((text) => sampleDraft(shared, receipt, text)),
        emptyHead,
      ),
      receipt,
    );
    await log.saveSnapshot(shared, { seq: 3, text: JSON.stringify(texts) });
    const holds = (): boolean => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(secret));
    assert.equal(holds(), true);
    await log.saveSnapshot(shared, { seq: 3, text: '[]' });
    await log.redact(shared, 1, ['/command/input', '/effects']);
    await log.redact(shared, 2, ['/command/input', '/effects']);
    assert.equal(holds(), false);
    await log.close();
    assert.equal(holds(), false);
  });
});
