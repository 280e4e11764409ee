import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChecker } from './check.ts';
import { compareReports } from './compare.ts';
import type { Severity } from './report.ts';
import { planWith } from './testing/example.ts';
import { toyRule } from './testing/toy-rule.ts';

const parent = toyRule('parent', 'initiatives', { folds: ['child'] });
const child = toyRule('child', 'actions', { weight: 2 });
const other = toyRule('other', 'actions');

const initiative = (title: string) => ({ id: 'i', title, section: 'sales' });
const action = (id: string, title: string) => ({ id, title, status: 'todo', initiative: 'i' });

function check(titles: Readonly<Record<string, string>>, top = '', config = {}) {
  const plan = planWith({
    initiatives: [initiative(top)],
    actions: Object.entries(titles).map(([id, title]) => action(id, title)),
  });
  return createChecker(config, [parent, child, other]).check({ plan, asOf: '2017-09-30' });
}

const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('two reports compared', () => {
  it('tell what appeared and what was fixed', () => {
    const { appeared, fixed, same, unknown } = compareReports(
      check({ a: 'child', b: 'other' }),
      check({ a: 'child other', b: '' }),
    );
    assert.deepEqual([keys(appeared), keys(fixed)], [['other:action/a'], ['other:action/b']]);
    assert.deepEqual([same.map(({ after }) => after.key), unknown], [['child:action/a'], []]);
  });

  it('take folding for neither a repair nor a new fault', () => {
    const [alone, folded] = [check({ a: 'child' }), check({ a: 'child' }, 'parent')];
    const there = compareReports(alone, folded);
    assert.deepEqual([keys(there.appeared), there.fixed], [['parent:initiative/i'], []]);
    const back = compareReports(folded, alone);
    assert.deepEqual([back.appeared, keys(back.fixed)], [[], ['parent:initiative/i']]);
  });

  it('do not call fixed what was waived, switched off or can no longer be told', () => {
    const before = check({ a: 'child' });
    const waiver = { rule: 'child', by: 'Ana', why: 'Pilot', until: '2018-01-01' };
    for (const after of [
      check({ a: 'child' }, '', { waivers: [waiver] }),
      check({ a: 'child' }, '', { rules: { child: 'off' } }),
      check({ a: '?' }),
    ]) {
      const { fixed, unknown } = compareReports(before, after);
      assert.deepEqual([fixed, keys(unknown)], [[], ['child:action/a']]);
    }
  });

  it('tell worse from better, by level and then by extent', () => {
    const at = (severity: Severity, extent: number) => {
      const rule = toyRule('child', 'actions', { severity }, { extent });
      const plan = planWith({ initiatives: [initiative('')], actions: [action('a', 'child')] });
      return createChecker({}, [rule]).check({ plan, asOf: '2017-09-30' });
    };
    const outcome = (...[before, after]: readonly [ReturnType<typeof at>, ReturnType<typeof at>]) => {
      const { worse, better, same } = compareReports(before, after);
      return [worse.length, better.length, same.length];
    };
    assert.deepEqual(outcome(at('warning', 9), at('error', 1)), [1, 0, 0]);
    assert.deepEqual(outcome(at('warning', 1), at('warning', 2)), [1, 0, 0]);
    assert.deepEqual(outcome(at('error', 1), at('warning', 2)), [0, 1, 0]);
    assert.deepEqual(outcome(at('note', 1), at('note', 1)), [0, 0, 1]);
  });
});
