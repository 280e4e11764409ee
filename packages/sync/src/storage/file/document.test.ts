import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fileStorage } from '../file.ts';
import { documentAt } from '../testing/saver.ts';

describe('a document that several save', () => {
  let root = '';
  let count = 0;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'tandem-documents-'));
  });
  after(() => rm(root, { recursive: true }));
  const fresh = () => join(root, `${(count += 1)}`);
  const filesIn = async (folder: string): Promise<readonly string[]> => {
    const [name = ''] = await readdir(folder);
    return readdir(join(folder, name));
  };

  it('is the one that is furthest, whole, whoever of two is quicker', async () => {
    for (const [one, two] of [
      [900_000, 600_000],
      [5_000_000, 1],
      [3_000, 2_500],
    ] as const) {
      for (let turn = 0; turn < 8; turn += 1) {
        const folder = fresh();
        const storage = fileStorage(folder);
        const [a, b] = [await storage.open('west anna'), await storage.open('west anna')];
        const further = { seq: 11, text: 'b'.repeat(two) };
        const slow = a.saveDocument({ seq: 10, text: 'a'.repeat(one) });
        await new Promise((resolve) => setTimeout(resolve, turn));
        await Promise.all([slow, b.saveDocument(further)]);
        const next = await storage.open('west anna');
        assert.deepEqual(next.kept.document, further);
        for (const each of [a, b, next]) await each.close();
        assert.deepEqual(await filesIn(folder), ['11.document']);
      }
    }
  });

  it('is never less than was acknowledged to either of two processes, nor torn, while a third opens it', async () => {
    const folder = fresh();
    const program = fileURLToPath(new URL('../testing/saver.ts', import.meta.url));
    const last = 120;
    let kept = -1;
    const savers = [1, 2].map(async (first) => {
      const child = spawn(process.execPath, [...process.execArgv, program, folder, String(first), String(last)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (piece: Buffer) => {
        said += piece.toString();
        const lines = said.split('\n');
        kept = Math.max(kept, Number(lines.at(-2) ?? -1));
      });
      assert.deepEqual(await once(child, 'close'), [0, null]);
    });
    let over = false;
    const all = Promise.all(savers).finally(() => {
      over = true;
    });
    let seen = 0;
    while (!over) {
      const least = kept;
      const { kept: found, close } = await fileStorage(folder).open('west anna');
      await close();
      const { document } = found;
      assert.ok((document?.seq ?? -1) >= least, `${document?.seq} after ${least} was acknowledged`);
      if (document === undefined) continue;
      seen += 1;
      assert.ok(document.text === documentAt(document.seq).text, `${document.seq} is not whole`);
    }
    await all;
    assert.ok(seen > 5, `${seen} documents seen`);
    const end = await fileStorage(folder).open('west anna');
    assert.deepEqual(end.kept.document, documentAt(last));
    await end.close();
  });

  it('is rid of what was left half written, and leaves alone what is being written', async () => {
    const folder = fresh();
    const stored = await fileStorage(folder).open('west anna');
    await stored.saveDocument({ seq: 1, text: 'plan' });
    await stored.close();
    const [name = ''] = await readdir(folder);
    const [old, young] = [join(folder, name, '2.document.x.new'), join(folder, name, '2.document.y.new')];
    for (const path of [old, young]) await writeFile(path, 'pl');
    const before = new Date(Date.now() - 2 * 3_600_000);
    await utimes(old, before, before);
    const next = await fileStorage(folder).open('west anna');
    assert.deepEqual(next.kept.document, { seq: 1, text: 'plan' });
    await next.close();
    assert.deepEqual(await filesIn(folder), ['1.document', '2.document.y.new']);
  });
});
