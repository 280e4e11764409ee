import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { tandem, youngPlan } from './testing.ts';

const example = resolve('examples/own-rule/gift-cap.mjs');
const load = () => import(pathToFileURL(example).href) as Promise<unknown>;

const incentive = (id: string, reward: string, amount?: number) => ({
  id,
  title: `Bonus ${id}`,
  reward,
  tiers: amount === undefined ? [] : [{ from: 10, amount: { amount, currency: 'EUR' } }],
});
const plan = {
  ...youngPlan,
  incentives: [
    incentive('wine', 'gift', 12_000),
    incentive('pen', 'gift', 2_000),
    incentive('trip', 'travel'),
    incentive('cash', 'cash', 90_000),
  ],
};
const files = { 'plan.json': JSON.stringify(plan) };
const check = ['check', 'plan.json', '--rules', 'gift-cap.mjs'];

test('a rule of a host judges beside the others, in its own words', async () => {
  const { code, out } = await tandem(check, files, undefined, { load });
  assert.equal(code, 1);
  assert.match(
    out,
    /error {4}Bonus wine comes to €120; our house gives and takes gifts of €50 at most\n {9}acme\/gift-cap/,
  );
  assert.match(out, /\? {8}Bonus trip: nobody says what the gift is worth/);
  assert.doesNotMatch(out, /Bonus (pen|cash)[^,]*gift/);
});

test('it is configured like the others, and stands in SARIF with its page', async () => {
  const config = JSON.stringify({ rules: { 'acme/gift-cap': ['note', { limit: 200 }] } });
  const all = { ...files, 'tandem.json': config };
  const { code, out, err } = await tandem([...check, '--config', 'tandem.json', '--format', 'sarif'], all, undefined, {
    load,
  });
  assert.deepEqual([code, err], [0, []]);
  assert.match(out, /"helpUri": "https:\/\/example\.com\/handbook\/gifts"/);
  assert.doesNotMatch(out, /Bonus wine comes/);
});

const wrong: readonly (readonly [unknown, RegExp])[] = [
  [{}, /gift-cap\.mjs: "rules" must be a list of rules made by defineRule/],
  [{ rules: [{ id: 'acme/x' }], words: {} }, /made by defineRule/],
  [{ rules: [{ id: 'acme/x', meta: {}, judge: () => [] }], words: {} }, /no title and messages for "acme\/x"/],
  [{ rules: [{ id: 'kpi-behind', meta: {}, judge: () => [] }], words: {} }, /one of Tandem's own.*acme\/kpi-behind/],
];

for (const [module, says] of wrong) {
  test(`a module that is none of ours is exit 2: ${says.source}`, async () => {
    const { code, err } = await tandem(check, files, undefined, { load: () => Promise.resolve(module) });
    assert.equal(code, 2);
    assert.match(err.join(), says);
  });
}

test('a module that does not load is exit 2', async () => {
  const { code, err } = await tandem(check, files);
  assert.deepEqual([code, err], [2, ['gift-cap.mjs: this module does not load: no such module']]);
});

test('a module that does not exist is told as any other file', async () => {
  const load = () => Promise.reject(Object.assign(new Error('raw'), { code: 'ERR_MODULE_NOT_FOUND' }));
  assert.deepEqual((await tandem(check, files, undefined, { load })).err, ['gift-cap.mjs: there is no such file']);
  const there = await tandem(check, { ...files, 'gift-cap.mjs': 'import "gone"' }, undefined, { load });
  assert.deepEqual(there.err, ['gift-cap.mjs: this module does not load: raw']);
});

test('the example runs by itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
  const file = join(folder, 'plan.json');
  writeFileSync(file, files['plan.json']);
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, 'examples/own-rule/check.mjs', file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  assert.match(stdout, /^acme\/gift-cap: Bonus wine comes to €120/m);
});
