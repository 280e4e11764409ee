import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyEffects } from './apply-effects.ts';
import type { Effect } from './command.ts';
import { applyEffect } from './effects.ts';
import { samplePlan } from './testing/sample.ts';

const kpi = {
  kpis: [
    { id: 'sales', name: 'Sales', unit: 'money', objectives: ['grow'], targets: [{ period: '2017-Q1', value: 1 }] },
  ],
};
const text = fc.string({ maxLength: 3 });
const place = fc.record({ period: fc.constantFrom('2017-Q1', '2017-Q2', '2017-Q3'), slice: fc.constant({}) });

/** Effects of any kind on a few records, some of which come, go and move; `on` are the objectives that are there. */
const effect = (on: readonly string[]): fc.Arbitrary<Effect> => {
  const id = fc.constantFrom(...on);
  const type = 'objective';
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ id, title: text })
        .map(({ id: of, title }): Effect => ({ op: 'set', type, id: of, set: { title }, unset: [] })),
    },
    fc.record({ id }).map(({ id: of }): Effect => ({ op: 'set', type, id: of, set: {}, unset: ['due'] })),
    fc.record({ id }).map(({ id: of }): Effect => ({ op: 'move', type, id: of, index: 0 })),
    text.map((why): Effect => ({ op: 'set', type: 'purpose', id: '', set: { vision: why }, unset: [] })),
    fc.record({ key: place, value: fc.option(fc.nat()) }).map(
      ({ key, value }): Effect => ({
        op: 'row',
        type: 'kpi',
        id: 'sales',
        field: 'targets',
        key,
        row: value === null ? null : { ...key, value },
        index: 0,
      }),
    ),
  );
};

describe('applying effects', () => {
  it('gives for many at once what one after another gives, and leaves the plan as it was', () => {
    fc.assert(
      fc.property(fc.array(effect(['grow', 'share']), { maxLength: 30 }), fc.nat(30), (effects, at) => {
        const plan = samplePlan(kpi);
        const record = { id: 'new', title: 'New', serves: [], expects: [] };
        const all: Effect[] = [...effects];
        all.splice(at, 0, { op: 'add', type: 'objective', id: 'new', index: 1, record });
        all.push({ op: 'set', type: 'objective', id: 'new', set: { title: 'Newer' }, unset: [] });
        const before = structuredClone(plan);
        assert.deepEqual(applyEffects(plan, all), all.reduce(applyEffect, plan));
        assert.deepEqual(plan, before);
      }),
    );
  });

  it('shares what it did not touch', () => {
    const plan = samplePlan(kpi);
    const next = applyEffects(plan, [
      { op: 'set', type: 'objective', id: 'grow', set: { title: 'a' }, unset: [] },
      { op: 'set', type: 'objective', id: 'grow', set: { title: 'b' }, unset: [] },
    ]);
    assert.equal(next.kpis, plan.kpis);
    assert.equal(next.objectives[1], plan.objectives[1]);
    assert.equal(next.objectives[0]?.title, 'b');
  });

  it('refuses effects of another plan', () => {
    const effects: Effect[] = [
      { op: 'set', type: 'objective', id: 'grow', set: { title: 'a' }, unset: [] },
      { op: 'set', type: 'objective', id: 'nobody', set: { title: 'b' }, unset: [] },
    ];
    assert.throws(() => applyEffects(samplePlan(), effects), new RangeError('the document has no objective "nobody"'));
  });
});
