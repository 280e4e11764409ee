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

test('a person who makes the changes has to be one of the plan, of that party', async () => {
  const stakeholders = [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }];
  const peopled = { 'plan.json': JSON.stringify({ ...(JSON.parse(plan) as object), stakeholders }) };
  const by = (party: string, actor: string) => tandem([...fix, '--party', party, '--actor', actor, '--yes'], peopled);
  assert.deepEqual((await by('vendor', 'hakim')).err, [
    'tandem check: --actor must be a stakeholder of the plan, got "hakim"',
  ]);
  assert.deepEqual((await by('partner', 'ana')).err, [
    'tandem check: --actor ana acts for vendor, and --party says partner',
  ]);
  assert.match((await by('vendor', 'ana')).written['plan.json'] ?? '', /"actor": "ana"/);
});

test('without a terminal nobody has to say who they are', async () => {
  const { code, out, err } = await tandem(fix, files);
  assert.notEqual(code, 2);
  assert.deepEqual(err, []);
  assert.match(out, / added \(/);
});

test('fixes do not go with a comparison', async () => {
  const { code, err } = await tandem([...asVendor, '--since', 'plan.json'], files);
  assert.deepEqual(
    [code, err],
    [2, ['tandem check: --fix changes a plan, and --since compares two; name one of them']],
  );
});

test('what the fixes came to is told', async () => {
  const { out } = await tandem([...asVendor, '--yes'], files);
  assert.match(out, /plan\.json: \d+ fix(es)? applied; score \d+ → \d+, \d+ findings? gone, \d+ new\n$/);
});

const late = {
  ...behindPlan,
  kpis: [],
  stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
  objectives: [{ id: 'west', title: 'Grow in the West', kind: 'revenue' }],
  initiatives: [{ id: 'fair', section: 'sales', title: 'Spring fair', objectives: ['west'] }],
  actions: [
    { id: 'stand', title: 'Book a stand', initiative: 'fair', owner: 'ana', due: '2017-02-01', status: 'todo' },
  ],
};
const lateFiles = { 'plan.json': JSON.stringify(late) };

test('nobody but a person says that something is done', async () => {
  const { out, written } = await tandem([...asVendor, '--yes'], lateFiles);
  assert.match(out, /Book a stand[^]*not applied: only you know whether that happened\n/);
  assert.doesNotMatch(written['plan.json'] ?? '', /"done"/);
});

test('of several fixes one is named by its number, and an answer that is none is asked again', async () => {
  const questions: string[] = [];
  const answers = ['', 'y', '9', '0', 'maybe', '1', 'q'];
  const ask = (question: string) => {
    questions.push(question);
    return Promise.resolve(/1 to 2/.test(question) ? answers.shift() : 'n');
  };
  const { written } = await tandem(asVendor, lateFiles, [], { ask });
  assert.equal(questions.filter((question) => question.includes('1 to 2')).length, 6);
  assert.match(written['plan.json'] ?? '', /"status": "done"/);
});

test('quitting keeps what was accepted, and asks no more', async () => {
  let asked = 0;
  const answers = ['y', 'q'];
  const ask = () => Promise.resolve(answers[asked++]);
  const { out } = await tandem(asVendor, files, [], { ask });
  assert.equal(asked, 2);
  assert.match(out, /1 fix applied/);
});

test('a terminal that is closed accepts nothing', async () => {
  assert.deepEqual((await tandem(asVendor, files, [])).written, {});
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
