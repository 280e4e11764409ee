import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startCrew } from './check/crew.ts';
import { inOrder } from './check/in-order.ts';
import type { Io } from './io.ts';
import { terminalProgress } from './progress.ts';
import { behindPlan, tandem, youngPlan } from './testing.ts';

const names = Array.from({ length: 12 }, (_, index) => `plan-${String(index).padStart(2, '0')}.json`);
const contents = new Map(
  names.map((name, index) => {
    const plan = { ...(index % 3 === 0 ? behindPlan : youngPlan), id: `plan-${index}` };
    return [name, index === 5 ? '{' : JSON.stringify(plan)];
  }),
);
const files = Object.fromEntries([...contents].map(([name, text]) => [`plans/${name}`, text]));
const day = ['--as-of', '2017-03-31'];

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-'));
  for (const [name, text] of contents) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'notes.txt'), 'no plan');
});
after(() => rmSync(folder, { recursive: true }));

const threads: Partial<Io> = {
  crew: (options) => startCrew(new URL('./testing/worker.mjs', import.meta.url), options),
  list: (path) => readdir(path),
};

for (const format of ['text', 'json', 'html']) {
  test(`a folder on several threads says what one thread says, in the same order, as ${format}`, async () => {
    const one = await tandem(['check', 'plans', ...day, '--format', format], files);
    const many = await tandem(['check', folder, ...day, '--format', format], {}, undefined, threads);
    assert.equal(many.out.replaceAll(folder, 'plans'), one.out);
    assert.deepEqual(
      many.err.map((line) => line.replaceAll(folder, 'plans')),
      one.err,
    );
    assert.deepEqual([many.code, one.code], [2, 2]);
    if (format === 'json') assert.equal((JSON.parse(one.out) as unknown[]).length, 12);
  });
}

test('a folder stands for its plans, and one without plans is named', async () => {
  const { err } = await tandem(['check', 'plans'], { 'plans/notes.txt': '' });
  assert.deepEqual(err, ['plans: there is no .json file in this folder']);
});

test('results come in order, and no more is under way than is allowed', async () => {
  let under = 0;
  let most = 0;
  const work = async (delay: number) => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setTimeout(resolve, delay));
    under -= 1;
    return delay;
  };
  const things = [30, 1, 20, 2, 10, 3];
  const results: number[] = [];
  for await (const result of inOrder(things, work, 3)) results.push(result);
  assert.deepEqual(results, things);
  assert.equal(most, 3);
});

test('a bar shows how far it is, not too often, and makes room', () => {
  const written: string[] = [];
  let now = 0;
  const bar = terminalProgress(
    (text) => written.push(text),
    () => now,
  );
  bar.show(1, 4);
  bar.show(2, 4);
  now = 100;
  bar.show(3, 4);
  bar.hide();
  bar.hide();
  assert.deepEqual(
    written.map((text) => text.replace(/[█░\r]/g, '').trim()),
    ['1 of 4', '3 of 4', '\u001B[K'],
  );
});
