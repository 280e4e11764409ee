import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPlan } from '@tandem-plan/core/plan';
import { behindPlan, tandem } from './testing.ts';
import { replaceFile } from './write-file.ts';

const plan = JSON.stringify({
  ...behindPlan,
  objectives: [{ id: 'west', title: 'Grow in the West', kind: 'revenue' }],
});
const files = { 'plan.json': plan };
const fix = ['check', 'plan.json', '--as-of', '2017-03-31', '--fix'];
const asVendor = [...fix, '--party', 'vendor'];

test('without a terminal fixes are shown in words, and nothing is written', async () => {
  const { out, written, err } = await tandem(asVendor, files);
  assert.deepEqual([written, err], [{}, []]);
  assert.match(out, /→ {2}\S.*\n {11}\S.* added \(.*\n/);
});

test('what is accepted is written once, and is a plan', async () => {
  const { out, written } = await tandem(asVendor, files, ['y']);
  assert.match(out, /plan\.json: 1 fix applied/);
  const read = readPlan(written['plan.json'] ?? '');
  assert.ok(read.ok);
  assert.notDeepEqual(read.plan, readPlan(plan));
});

test('what is declined is not written', async () => {
  assert.deepEqual((await tandem(asVendor, files, ['n', 'n', 'n', 'n', 'n', 'n', 'n', 'n'])).written, {});
});

test('yes applies the first fix of each, and then none is left to apply', async () => {
  const { written, out } = await tandem([...asVendor, '--yes'], files);
  assert.match(out, /fix(es)? applied/);
  const again = await tandem([...asVendor, '--yes'], { 'plan.json': written['plan.json'] ?? '' });
  assert.doesNotMatch(again.out, /applied/);
});

test('who makes the changes has to be a party of the plan', async () => {
  for (const args of [fix, [...fix, '--party', 'nobody']]) {
    const { code, err } = await tandem([...args, '--yes'], files);
    assert.equal(code, 2);
    assert.match(err.join(), /--party must say who makes the changes, vendor or partner; got/);
  }
});

test('a refusal is one line, and the others go on', async () => {
  const { code, out, written } = await tandem([...asVendor, '--yes', '--actor', 'no id at all'], files);
  assert.match(out, /“[^”]+” was refused: \S.*\n/);
  assert.deepEqual(written, {});
  assert.notEqual(code, 2);
});

test('a file is replaced whole, keeps its mode and its link, and leaves nothing beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
  const [file, link] = [join(folder, 'plan.json'), join(folder, 'link.json')];
  writeFileSync(file, 'old', { mode: 0o640 });
  symlinkSync(file, link);
  await replaceFile(link, 'new');
  assert.equal(readFileSync(file, 'utf8'), 'new');
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.ok(lstatSync(link).isSymbolicLink());
  await assert.rejects(replaceFile(join(folder, 'gone', 'plan.json'), 'new'));
  assert.deepEqual(readdirSync(folder).sort(), ['link.json', 'plan.json']);
  rmSync(folder, { recursive: true });
});
