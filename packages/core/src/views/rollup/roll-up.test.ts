import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplePlan, type Fields, months } from '../kpi/testing/example.ts';
import { type Child, objectiveRollUp, planRollUp, rollUp } from './roll-up.ts';

const child = (pace: number | null, weight = 1, more: Partial<Child> = {}): Child => ({
  id: `c${String(pace)}-${weight}`,
  name: 'C',
  weight,
  pace,
  achieved: pace,
  status: 'none',
  confidence: 1,
  gap: pace === null ? 'no-actuals' : null,
  ...more,
});

describe('rollUp', () => {
  it('weighs, and lets no surplus make up for a shortfall', () => {
    assert.equal(rollUp([child(0.5, 3), child(1, 1)]).pace, 0.625);
    assert.equal(rollUp([child(0.5), child(3)]).pace, 0.75);
    assert.equal(rollUp([child(0.5), child(-2)]).pace, 0.25);
  });

  it('names the worst, by its own pace and not by its weight', () => {
    assert.equal(rollUp([child(0.8, 100), child(-1, 0.1), child(0)]).worst, 'c-1-0.1');
    assert.equal(rollUp([child(null)]).worst, null);
  });

  it('leaves out what it cannot tell, and says how much that is', () => {
    const got = rollUp([child(0.75, 3, { confidence: 0.5 }), child(null, 1)]);
    assert.deepEqual([got.pace, got.coverage, got.confidence, got.status], [0.75, 0.75, 0.375, 'watch']);
    const nothing = rollUp([child(null)]);
    assert.deepEqual([nothing.pace, nothing.coverage, nothing.confidence, nothing.status], [null, 0, 0, 'none']);
    assert.deepEqual([rollUp([]).pace, rollUp([]).confidence], [null, null]);
    assert.deepEqual([rollUp([child(1, 0)]).pace, rollUp([child(1, 0)]).coverage], [null, null]);
  });

  it('lies between its lowest and highest, and is 1 only where all are', () => {
    const pace = fc.double({ min: -2, max: 3, noNaN: true });
    const weight = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(pace, weight), { minLength: 1 }), (all) => {
        const got = rollUp(all.map(([one, heavy]) => child(one, heavy))).pace ?? NaN;
        const capped = all.map(([one]) => Math.min(Math.max(one, 0), 1));
        assert.ok(got >= Math.min(...capped) - 1e-12 && got <= Math.max(...capped) + 1e-12);
        assert.equal(
          got > 1 - 1e-12,
          capped.every((one) => one > 1 - 1e-9),
        );
      }),
    );
  });
});

const kpi = (id: string, value: number | null, more: Fields = {}) => ({
  id,
  name: id,
  unit: 'count',
  direction: 'increase',
  frequency: 'month',
  objectives: ['grow'],
  targets: months(100),
  actuals: months(value),
  ...more,
});

const plan = (kpis: readonly Fields[], objectives: readonly Fields[]) => examplePlan({}, { kpis, objectives });

describe('planRollUp', () => {
  const grow = { id: 'grow', title: 'Grow' };
  const asOf = '2017-02-15';

  it('rolls KPIs up into objectives, and these into the plan', () => {
    const got = planRollUp(
      plan(
        [
          kpi('a', 75),
          kpi('b', 50, { weight: 3 }),
          kpi('c', 100, { objectives: ['keep'] }),
          kpi('d', 10, { objectives: [] }),
        ],
        [
          { ...grow, weight: 1 },
          { id: 'keep', title: 'Keep', weight: 3 },
        ],
      ),
      { asOf },
    );
    assert.deepEqual(
      got.objectives.map(({ id, pace, worst }) => [id, pace, worst]),
      [
        ['grow', 0.5625, 'b'],
        ['keep', 1, 'c'],
      ],
    );
    assert.ok(Math.abs((got.pace ?? 0) - (0.5625 + 3) / 4) < 1e-12);
    assert.deepEqual([got.worst, got.loose.map(({ id }) => id)], ['grow', ['d']]);
  });

  it('counts neither what is dropped nor what is told for context', () => {
    const got = planRollUp(
      plan(
        [kpi('a', 80), kpi('b', 10, { objectives: ['old', 'theirs'] })],
        [grow, { id: 'old', title: 'Old', status: 'dropped' }, { id: 'theirs', title: 'Theirs', inScope: false }],
      ),
      { asOf },
    );
    assert.deepEqual([got.pace, got.loose.map(({ id }) => id)], [0.8, ['b']]);
  });

  it('lists an objective that nothing measures, and one whose KPIs say nothing', () => {
    const got = planRollUp(
      plan(
        [kpi('a', 80), kpi('b', null, { objectives: ['keep'] })],
        [grow, { id: 'keep', title: 'Keep' }, { id: 'win', title: 'Win' }],
      ),
      { asOf },
    );
    assert.deepEqual(
      got.children.map(({ id, gap }) => [id, gap]),
      [
        ['grow', null],
        ['keep', 'untold'],
        ['win', 'no-kpis'],
      ],
    );
    assert.deepEqual([got.pace, got.coverage, got.confidence], [0.8, 1 / 3, 1 / 3]);
  });

  it('is less to be relied on with stale figures', () => {
    const one = plan([kpi('a', 80)], [grow]);
    assert.equal(objectiveRollUp(one, 'grow', { asOf }).confidence, 1);
    assert.equal(objectiveRollUp(one, 'grow', { asOf: '2017-04-15' }).confidence, 0.25);
    assert.throws(() => objectiveRollUp(one, 'win', { asOf }), /the plan has no objective "win"/);
  });
});
