import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behindPlan, tandem, youngPlan } from './testing.ts';

const hostile = 'Sales\u001B[2J\u001B[31m\u009B1A\u0007\u202Edlos\u2066\r';
const [sales] = behindPlan.kpis;
const plan = JSON.stringify({ ...behindPlan, title: hostile, kpis: [{ ...sales, name: hostile }] });
const later = JSON.stringify({ ...behindPlan, title: 'Later', kpis: [] });
const day = ['--as-of', '2017-03-31'];

const acting = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const commands: readonly (readonly string[])[] = [
  ['check', 'plan.json', ...day],
  ['check', 'plan.json', '--format', 'markdown', ...day],
  ['check', 'plan.json', '--fix', ...day],
  ['check', 'plan.json', '--since', 'later.json', ...day],
  ['diff', 'plan.json', 'later.json'],
  ['check', '--rasci', 'matrix.md'],
];

const matrix = `| Activity | Ana \u001B[2J | Omar |\n| --- | --- | --- |\n| Launch \u202E\u009B1A | A | A |\n| Press | R | C |\n`;

for (const args of commands) {
  test(`nothing a document says acts on a terminal: tandem ${args.join(' ')}`, async () => {
    const { out, err } = await tandem(args, { 'plan.json': plan, 'later.json': later, 'matrix.md': matrix });
    assert.match(out, /\uFFFD/);
    assert.doesNotMatch(out + err.join(''), acting);
  });
}

test('a file that cannot be read says so without acting on a terminal', async () => {
  const file = `gone\u001B[2J.json`;
  assert.deepEqual((await tandem(['check', file])).err, ['gone\uFFFD[2J.json: there is no such file']);
  const id = JSON.stringify({ ...youngPlan, id: 'a\u001B[2J' });
  assert.doesNotMatch((await tandem(['check', 'plan.json'], { 'plan.json': id })).err.join(''), acting);
});

test('colours of our own stay, and those of a plan do not', async () => {
  const { out } = await tandem(['check', 'plan.json', ...day], { 'plan.json': plan }, undefined, { colour: true });
  assert.ok(out.includes('\u001B[31merror'), out);
  assert.ok(!out.includes('\u001B[31m\uFFFD') && !out.includes('\u001B[2J'));
  assert.ok(out.includes('Sales\uFFFD[2J\uFFFD[31m'));
});
