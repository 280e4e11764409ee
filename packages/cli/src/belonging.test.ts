import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tandem, youngPlan } from './testing.ts';

const house = 'test/fixtures/corpus/house-divided';
const annexText = readFileSync(`${house}/annex.json`, 'utf8');
const annex = JSON.parse(annexText) as object;
const files = {
  'plan.json': readFileSync(`${house}/plan.json`, 'utf8'),
  'annex.json': annexText,
  'young.json': JSON.stringify(youngPlan),
  'older.json': JSON.stringify({ ...youngPlan, title: 'Older' }),
};
const day = ['--as-of', '2017-06-30'];

test('an annex of another plan is refused in a line that tells nothing of it', async () => {
  const { code, out, err } = await tandem(['check', 'young.json', '--annex', 'annex.json'], files);
  assert.deepEqual(
    [code, out, err],
    [2, '', ['annex.json: this annex belongs to the plan house-divided, not to young']],
  );
});

test('of several plans those the annex does not belong to are refused', async () => {
  const { code, out, err } = await tandem(['check', 'young.json', 'plan.json', '--annex', 'annex.json', ...day], files);
  assert.deepEqual([code, err.length], [2, 1]);
  assert.match(out, /^plan\.json /);
});

test('an annex of a party the plan does not have is refused', async () => {
  const foreign = JSON.stringify({ ...annex, party: 'somebody' });
  const { code, err } = await tandem(['check', 'plan.json', '--annex', 'annex.json'], {
    ...files,
    'annex.json': foreign,
  });
  assert.equal(code, 2);
  assert.deepEqual(err, ['annex.json: this annex belongs to none of the parties of house-divided: selatan, mekar']);
});

test('a baseline and an earlier state must be of the same plan', async () => {
  for (const [flag, what] of [
    ['--baseline', 'baseline'],
    ['--since', 'earlier plan'],
  ] as const) {
    const foreign = await tandem(['check', 'young.json', flag, 'plan.json'], files);
    const line = `plan.json: this ${what} belongs to the plan house-divided, not to young`;
    assert.deepEqual([foreign.code, foreign.out, foreign.err], [2, '', [line]]);
    assert.equal((await tandem(['check', 'young.json', flag, 'older.json'], files)).code, 0);
  }
});

test('no fix is offered by what belongs to another plan', async () => {
  const args = ['check', 'young.json', '--fix', '--annex', 'annex.json'];
  assert.equal((await tandem(args, files)).code, 2);
});

test('an error about the annex counts, stands under a heading and names its own line', async () => {
  const config = JSON.stringify({ rules: { 'decider-missing': 'error' } });
  // Nothing of the plan itself is an error here.
  const waivers = ['not-signed', 'kpi-behind'].map((rule) => ({ rule, by: 'Ana', why: 'tested', until: '2099-12-31' }));
  const all = { ...files, 'tandem.json': JSON.stringify({ ...(JSON.parse(config) as object), waivers }) };
  const args = ['check', 'plan.json', '--config', 'tandem.json', ...day];
  assert.equal((await tandem(args, all)).code, 0);
  const { code, out } = await tandem([...args, '--annex', 'annex.json'], all);
  assert.equal(code, 1);
  assert.match(out, /\n\nInside your own company, not to be shared\n\n[^]*decider-missing {2}annex\.json:136:5\n/);
});
