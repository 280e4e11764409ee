import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, it, mock } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Entry, readEntries } from './entry.ts';
import { openJournal } from './journal.ts';

const long: Entry = {
  add: {
    client: 'a',
    mutation: 1,
    basis: 0,
    at: '2017-09-30T12:00:00Z',
    commands: [{ id: 'a-1', type: 'objective.remove', input: { id: 'x'.repeat(4_400_000) } }],
  },
};

const full = (): Error => Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });

/** As the system does it, but for calls that `fails` picks. */
function failing<Name extends 'open' | 'rename'>(name: Name, fails: (...given: unknown[]) => boolean): void {
  const real = fs[name] as (...given: unknown[]) => Promise<unknown>;
  mock.method(fs, name, (async (...given: unknown[]) => {
    if (fails(...given)) throw full();
    return real(...given);
  }) as never);
  syncBuiltinESMExports();
}

describe('a journal that is written anew', () => {
  afterEach(() => {
    mock.restoreAll();
    syncBuiltinESMExports();
  });

  // Where it opens a file, where it gives it its name, and where it makes the name last.
  const steps: readonly [what: string, fail: () => void, acknowledged: readonly number[]][] = [
    ['the file cannot be opened', () => failing('open', (path) => String(path).endsWith('.new')), [2, 3]],
    ['it cannot be opened again', () => failing('open', (_, flags) => flags === 'r+'), [2, 3]],
    ['it cannot be renamed', () => failing('rename', () => true), [2, 3]],
    ['its folder cannot be opened', () => failing('open', (_, flags) => flags === 'r'), []],
  ];
  for (const [what, fail, expected] of steps) {
    it(`keeps in the file of its name every entry it said it kept when ${what}`, async () => {
      const folder = await fs.mkdtemp(join(tmpdir(), 'tandem-journal-'));
      const path = join(folder, 'a.journal');
      const journal = await openJournal(path, async () => [{ seen: 1 }]);
      const entriesNow = async () => readEntries(await fs.readFile(path, 'utf8'), path);
      await journal.append({ seen: 1 });
      fail();
      await journal.append(long);
      await wait(300);
      const acknowledged: number[] = [];
      for (const seen of [2, 3]) {
        await journal.append({ seen }).then(
          () => acknowledged.push(seen),
          (error: unknown) => assert.equal((error as { code?: unknown }).code, 'EMFILE'),
        );
      }
      assert.deepEqual(acknowledged, expected);
      const there = (await entriesNow()).flatMap((entry) => ('seen' in entry ? [entry.seen] : []));
      for (const seen of acknowledged) assert.ok(there.includes(seen), `${seen} of ${String(there)}`);

      mock.restoreAll();
      syncBuiltinESMExports();
      await journal.append({ seen: 4 });
      assert.ok((await entriesNow()).some((entry) => 'seen' in entry && entry.seen === 4));
      await journal.close();
      assert.deepEqual(await fs.readdir(dirname(path)), ['a.journal']);
      await fs.rm(folder, { recursive: true });
    });
  }
});
