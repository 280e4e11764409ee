import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import type { StoreErrorCode } from './errors.ts';
import type { LogKey } from './event.ts';
import { emptyHead, sealAll } from './hash-chain.ts';
import { sampleDraft } from './sample-events.ts';
import { openSqliteLog } from './sqlite.ts';

const shared: LogKey = { plan: 'west-2017', scope: 'shared' };
const receipt = { client: 'tab-1', mutation: 1 };

describe('what is no log that can be used', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-refuse-'));
    path = join(folder, 'plans.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const refused = (at: string, code: StoreErrorCode, message: RegExp): Promise<void> =>
    assert.rejects(openSqliteLog(at), (error) => {
      assert.ok(error instanceof Error && 'code' in error, String(error));
      assert.deepEqual([error.name, error.code], ['StoreError', code], String(error));
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });

  async function fill(at: string): Promise<void> {
    const log = await openSqliteLog(at);
    await log.append(shared, 0, sealAll([sampleDraft(shared, receipt, 'text')], emptyHead), receipt);
    await log.close();
  }
  function edit(at: string, statement: string): void {
    const connection = new Database(at);
    connection.exec(statement);
    connection.close();
  }

  it('a folder', () => refused(folder, 'directory', /is a folder; expected the path of a file/));

  it('a folder that is missing', () => refused(join(folder, 'none', 'x.db'), 'missing-folder', /none is not a folder/));

  it('no file at all', async () => {
    await refused('', 'unusable', /got ""/);
    await refused(':memory:', 'unusable', /createMemoryLog/);
  });

  it('a file where a folder should be', async () => {
    writeFileSync(path, '');
    await refused(join(path, 'x.db'), 'missing-folder', /plans\.db is not a folder/);
    await refused(join(path, 'deep', 'x.db'), 'missing-folder', /deep is not a folder/);
  });

  it('a file that is not SQLite, which stays as it was', async () => {
    const text = 'Partner;Revenue\nOakline;120000\n'.repeat(100);
    writeFileSync(path, text);
    await refused(path, 'not-a-database', /is not an SQLite file/);
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  it('the database of another application, which stays as it was', async () => {
    edit(path, 'CREATE TABLE invoices (id INTEGER)');
    const before = readFileSync(path);
    await refused(path, 'foreign', /tables invoices/);
    assert.ok(readFileSync(path).equals(before));
  });

  it('a log of a newer version, which stays as it was', async () => {
    await fill(path);
    edit(path, 'UPDATE tandem_store SET version = 99');
    const before = readFileSync(path);
    await refused(path, 'newer-schema', /its schema is 99, this version reads up to 1/);
    assert.ok(readFileSync(path).equals(before));
  });

  it('a file cut short', async () => {
    await fill(path);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    await refused(path, 'damaged', /is damaged/);
  });

  it('a file or folder this user may not write', async () => {
    await fill(path);
    const sealed = join(folder, 'sealed');
    mkdirSync(sealed);
    copyFileSync(path, join(sealed, 'plans.db'));
    chmodSync(folder, 0o755);
    chmodSync(join(sealed, 'plans.db'), 0o444);
    chmodSync(sealed, 0o555);
    // Permissions do not bind root, which is what containers run tests as.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      await refused(join(sealed, 'plans.db'), 'read-only', /cannot be written by this user/);
      await refused(join(sealed, 'new.db'), 'unusable', /cannot be opened or created/);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(sealed, 0o755);
    }
  });

  it('a file that is open, in this process or another, which stays open', async () => {
    const log = await openSqliteLog(path);
    await refused(path, 'locked', /is open in another process/);
    const code = `import('${new URL('./sqlite.ts', import.meta.url).href}')
      .then(({ openSqliteLog }) => openSqliteLog(process.argv[1]))
      .then(() => console.log('opened'), (error) => console.log(error.code));`;
    const other = spawnSync(process.execPath, [...process.execArgv, '--eval', code, path], { encoding: 'utf8' });
    assert.equal(other.stdout.trim(), 'locked', other.stderr);
    const events = sealAll([sampleDraft(shared, receipt, 'text')], emptyHead);
    assert.equal((await log.append(shared, 0, events, receipt)).status, 'ok');
    await log.close();
    const next = await openSqliteLog(path);
    assert.equal((await next.head(shared)).seq, 1);
    await next.close();
  });

  it('an event that is no longer one, naming it', async () => {
    const damages: [string, RegExp][] = [
      ["'{\"half'", /event 1 of plan "west-2017", shared, is not JSON/],
      ["json_remove(event, '$.at')", /is not an event: \/at: expected an instant .*, got nothing/],
      ["json_set(event, '$.seq', 7)", /holds event 7/],
    ];
    await fill(path);
    const whole = readFileSync(path);
    for (const [value, message] of damages) {
      writeFileSync(path, whole);
      edit(path, `UPDATE tandem_events SET event = ${value}`);
      const log = await openSqliteLog(path);
      await assert.rejects(log.read(shared, 0, 1), (error) => error instanceof Error && message.test(error.message));
      await log.close();
    }
  });
});
