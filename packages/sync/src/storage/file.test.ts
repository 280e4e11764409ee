import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { KeptStep } from '../replica/storage.ts';
import { fileStorage } from './file.ts';

const step = (client: string, mutation: number): KeptStep => ({
  client,
  mutation,
  basis: 0,
  commands: [{ id: `${client}-${mutation}`, type: 'objective.remove', input: { id: 'x' } }],
  at: '2017-09-30T12:00:00Z',
});
const rejected = (id: string, at: string) => ({ id, commands: [], refusals: [], at });
const namesOf = (steps: readonly KeptStep[]) => steps.map(({ client, mutation }) => `${client}-${mutation}`);
const nobody = () => assert.fail('nobody else is there');

describe('file storage', () => {
  let root = '';
  let count = 0;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'tandem-files-'));
  });
  after(() => rm(root, { recursive: true }));
  const fresh = () => join(root, `${(count += 1)}`);
  const filesIn = async (folder: string, ending: string): Promise<readonly string[]> => {
    const [name = ''] = await readdir(folder);
    return (await readdir(join(folder, name)))
      .filter((file) => file.endsWith(ending))
      .map((file) => join(folder, name, file));
  };

  it('gives back what it kept', async () => {
    const storage = fileStorage(fresh());
    const first = await storage.open('west anna');
    assert.deepEqual(first.kept, { document: undefined, rejected: [], seen: 0 });
    assert.deepEqual(await first.claim('a', nobody), []);
    await Promise.all([1, 2, 3, 4].map((mutation) => first.add(step('a', mutation))));
    await first.settle('a', 1);
    await first.settle('a', 2, rejected('a-2', '2017-09-30T12:00:02Z'));
    await first.settle('a', 3, rejected('a-3', '2017-09-30T12:00:01Z'));
    await first.saveDocument({ seq: 4, text: 'a\nplan' });
    await first.saveDocument({ seq: 3, text: 'older' });
    await first.saveSeen(7);
    await first.saveSeen(6);
    await first.close();

    const next = await storage.open('west anna');
    assert.deepEqual(next.kept, {
      document: { seq: 4, text: 'a\nplan' },
      rejected: [rejected('a-3', '2017-09-30T12:00:01Z'), rejected('a-2', '2017-09-30T12:00:02Z')],
      seen: 7,
    });
    assert.deepEqual(await next.claim('b', nobody), [step('a', 4)]);
    await next.discard('a-3');
    await next.settle('a', 4);
    await next.close();

    const last = await storage.open('west anna');
    assert.deepEqual(last.kept.rejected, [rejected('a-2', '2017-09-30T12:00:02Z')]);
    assert.deepEqual(await last.claim('c', nobody), []);
    await last.close();
    const other = await storage.open('west ben');
    assert.deepEqual(other.kept, { document: undefined, rejected: [], seen: 0 });
    await other.close();
  });

  it('leaves no journal behind that says nothing', async () => {
    const folder = fresh();
    const stored = await fileStorage(folder).open('west anna');
    await stored.claim('a', nobody);
    await stored.add(step('a', 1));
    await stored.settle('a', 1);
    await stored.close();
    assert.deepEqual(await filesIn(folder, ''), []);
  });

  it('gives a step that was accepted as accepted, also where another journal still has it waiting', async () => {
    const folder = fresh();
    const storage = fileStorage(folder);
    const first = await storage.open('west anna');
    await first.claim('b', nobody);
    const accepted = { ...step('a', 1), accepted: 3 };
    await first.add(step('a', 1));
    await first.add(accepted);
    await first.close();
    const [path = ''] = await filesIn(folder, '.journal');
    for (const name of ['a', 'c']) {
      await writeFile(join(path, '..', `${name}.journal`), `${JSON.stringify({ add: step('a', 1) })}\n`);
    }
    const next = await storage.open('west anna');
    assert.deepEqual(await next.claim('d', nobody), [accepted]);
    await next.close();
  });

  it('reads a journal that was torn anywhere: every step whose line is whole, and none that is not', async () => {
    const folder = fresh();
    const first = await fileStorage(folder).open('west anna');
    await first.claim('a', nobody);
    for (const mutation of [1, 2, 3]) await first.add(step('a', mutation));
    await first.close();
    const [path = ''] = await filesIn(folder, '.journal');
    const whole = await readFile(path);
    const lines = whole.toString().split('\n').length - 1;
    assert.equal(lines, 3);
    for (let length = 0; length <= whole.length; length += 7) {
      const torn = fresh();
      const [name = ''] = await readdir(folder);
      const opened = await fileStorage(torn).open('west anna');
      await writeFile(join(torn, name, 'a.journal'), whole.subarray(0, length));
      const expected = whole.subarray(0, length).toString().split('\n').length - 1;
      const left = await opened.claim('b', nobody);
      assert.deepEqual(namesOf(left), ['a-1', 'a-2', 'a-3'].slice(0, expected));
      await opened.close();
    }
    await truncate(path, 10);
    await appendFile(path, '\n{"seen":1}\n');
    await assert.rejects(fileStorage(folder).open('west anna'), /a\.journal: line 1 is no entry/);
  });

  it('takes over the steps of one that is closed while another is open', async () => {
    const storage = fileStorage(fresh(), { every: 20 });
    const [one, two] = [await storage.open('west anna'), await storage.open('west anna')];
    // Looking for others keeps no process alive.
    const alive = setInterval(() => undefined, 1_000);
    const adopted = new Promise<readonly KeptStep[]>((resolve) => void one.claim('one', resolve));
    assert.deepEqual(await two.claim('two', nobody), []);
    await two.add(step('two', 1));
    await two.close();
    assert.deepEqual(namesOf(await adopted), ['two-1']);
    clearInterval(alive);
    await one.settle('two', 1);
    await one.close();
    const last = await storage.open('west anna');
    assert.deepEqual(await last.claim('last', nobody), []);
    await last.close();
  });

  it('shows what was thrown away never again, whoever had it and whoever closes first', async () => {
    const orders: readonly (readonly [first: 'a' | 'b', second: 'a' | 'b', between: boolean])[] = [
      ['b', 'a', false],
      ['a', 'b', false],
      ['b', 'a', true],
      ['a', 'b', true],
    ];
    for (const [first, second, between] of orders) {
      const folder = fresh();
      const storage = fileStorage(folder);
      const a = await storage.open('west anna');
      await a.claim('a', nobody);
      for (const mutation of [1, 2]) {
        await a.add(step('a', mutation));
        await a.settle('a', mutation, rejected(`a-${mutation}`, '2017-09-30T12:00:00Z'));
      }
      const b = await storage.open('west anna');
      await b.claim('b', nobody);
      assert.equal(b.kept.rejected.length, 2);
      await b.discard('a-1');
      const left = { a, b };
      let ends = 0;
      const shown = async (): Promise<readonly string[]> => {
        const looked = await storage.open('west anna');
        // One that takes over what is free by then, and one that only looks.
        if (between) await looked.claim(`c${(ends += 1)}`, nobody);
        await looked.close();
        const again = await storage.open('west anna');
        await again.close();
        assert.deepEqual(again.kept, looked.kept);
        return looked.kept.rejected.map(({ id }) => id);
      };
      assert.deepEqual(await shown(), ['a-2']);
      await left[first].close();
      assert.deepEqual(await shown(), ['a-2']);
      await left[second].close();
      assert.deepEqual(await shown(), ['a-2']);
      // With the last of it goes the memory that it was there.
      const last = await storage.open('west anna');
      await last.claim('last', nobody);
      await last.discard('a-2');
      await last.close();
      assert.deepEqual(await filesIn(folder, ''), []);
    }
  });

  it('keeps every step it said it kept when its process is killed, and takes none from one that lives', async () => {
    const folder = fresh();
    const children: ChildProcess[] = [];
    const begin = async (client: string, kept: number) => {
      const child = spawn(
        process.execPath,
        [...process.execArgv, fileURLToPath(new URL('./testing/process.ts', import.meta.url)), folder, client],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      children.push(child);
      let said = '';
      await new Promise<void>((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)));
        child.stdout?.on('data', (piece: Buffer) => {
          said += piece.toString();
          if (said.includes(`kept ${kept}\n`)) resolve();
        });
      });
      return { child, said: () => said };
    };
    const [one, two] = [await begin('one', 20), await begin('two', 5)];
    assert.match(two.said(), /^left 0\n/);
    one.child.kill('SIGKILL');
    await new Promise((resolve) => one.child.once('close', resolve));
    const promised = [...one.said().matchAll(/kept (\d+)\n/g)].length;
    const stored = await fileStorage(folder).open('west anna');
    const left = await stored.claim('next', () => undefined);
    assert.ok(left.length >= promised && left.length <= promised + 1, `${left.length} of ${promised}`);
    assert.deepEqual([...new Set(left.map(({ client }) => client))], ['one']);
    two.child.kill('SIGKILL');
    await stored.close();
  });
});
