import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '@tandem-plan/core/rules';
import { tandem } from './testing.ts';

test('every rule is explained, without marks and examples', async () => {
  for (const { id } of rules) {
    const { code, out } = await tandem(['explain', id]);
    assert.equal(code, 0);
    assert.match(out, /^\S.*\n\S+ · .*weight \d\n\nWhy\n\S/, id);
    assert.match(out, /\nWhen it fails\n\S[^]*\nWhen it cannot tell\n\S[^]*\nHow to fix it\n\S/, id);
    assert.doesNotMatch(out, /^#|```|\]\(|^\||\*\*|\n\n\n/m, id);
  }
});

test('options stand in columns', async () => {
  const { out } = await tandem(['explain', 'kpi-behind']);
  assert.match(out, /\n {2}good {3}90 {2}percent of pace from/);
  assert.match(out, /\n {2}watch {2}75 {2}percent of pace below/);
});

test('a wrong name is exit 2 with the nearest', async () => {
  const { code, err } = await tandem(['explain', 'kpi-behnid']);
  assert.equal(code, 2);
  assert.match(err.join(), /no rule "kpi-behnid"; did you mean "kpi-behind"/);
  assert.match((await tandem(['explain', 'qqqq'])).err.join(), /no rule "qqqq"; tandem rules lists them$/);
});

test('no name is exit 2', async () => assert.equal((await tandem(['explain'])).code, 2));
