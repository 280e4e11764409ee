import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annexCommandTypes, commandTypes, freshness } from './registry.ts';
import { accepted, samplePlan, send } from './testing/sample.ts';
import { type Touch, touches } from './touches.ts';

describe('how fresh a view a command needs', () => {
  it('asks for the record of whatever takes one away, and for the plan of its stage', () => {
    const all = [...commandTypes(), ...annexCommandTypes()];
    const asked = all.filter((type) => freshness(type) !== 'none');
    for (const type of asked) {
      const expected = type === 'plan.setStage' ? 'plan' : 'record';
      assert.equal(freshness(type), expected, type);
    }
    const removing = asked.filter((type) => type !== 'plan.setStage');
    assert.ok(removing.includes('objective.remove') && removing.includes('assignment.unassign'));
    assert.ok(removing.includes('function.remove'));
    assert.ok(removing.every((type) => type === 'assignment.unassign' || type.endsWith('.remove')));
    assert.deepEqual(
      all.filter((type) => type.endsWith('.remove') && !asked.includes(type)),
      [],
    );
  });

  it('asks nothing of a command that nobody knows', () => {
    assert.equal(freshness('objective.explode'), 'none');
    assert.equal(freshness('toString'), 'none');
  });
});

describe('what effects touch', () => {
  const plan = samplePlan();
  const point = (period: string) => ({ period, slice: {}, value: 1 });
  const whole: Touch = { type: 'objective', id: 'grow', field: null, key: null };
  const cases: [type: string, input: unknown, touched: Touch[]][] = [
    [
      'objective.update',
      { id: 'grow', set: { title: 'x' }, unset: ['due'] },
      [
        { ...whole, field: 'title' },
        { ...whole, field: 'due' },
      ],
    ],
    ['objective.add', { record: { id: 'new', title: 'x' } }, [{ ...whole, id: 'new' }]],
    ['objective.remove', { id: 'share' }, [{ ...whole, id: 'share' }]],
    ['objective.move', { id: 'share', index: 0 }, []],
    ['purpose.update', { set: { vision: 'x' } }, [{ type: 'purpose', id: '', field: 'vision', key: null }]],
    [
      'kpi.setTarget',
      { kpi: 'sales', ...point('2017') },
      [{ type: 'kpi', id: 'sales', field: 'targets', key: { period: '2017', slice: {} } }],
    ],
    [
      'kpi.setTargets',
      { kpi: 'sales', points: [point('2017-Q1'), point('2017-Q2')] },
      ['2017-Q1', '2017-Q2'].map((period) => ({
        type: 'kpi',
        id: 'sales',
        field: 'targets',
        key: { period, slice: {} },
      })),
    ],
  ];
  for (const [type, input, touched] of cases) {
    it(`of ${type}`, () => assert.deepEqual(touches(accepted(send(plan, type, input)).effects), touched));
  }
});
