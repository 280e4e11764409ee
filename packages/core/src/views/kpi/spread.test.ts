import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '../../plan/index.ts';
import { apportion } from './apportion.ts';
import { partsOf, periodsOfYear } from './period.ts';
import { changeTarget, type Spread, type SpreadInput, type SpreadPoint, spreadTarget } from './spread.ts';
import { examplePlan, type Fields, figure } from './testing/example.ts';
import { type Slice, sliceKey } from './whole.ts';

const kpiOf = (plan: Plan) => {
  const [kpi] = plan.kpis;
  assert.ok(kpi !== undefined);
  return kpi;
};
const spread = (kpi: Fields, input: Partial<SpreadInput>, more: Fields = {}): Spread => {
  const plan = examplePlan(kpi, more);
  const asked = { period: '2017', total: 0, by: 'even', grain: 'month', slices: [{}], ...input } as const;
  return spreadTarget(plan, kpiOf(plan), asked);
};
const values = (result: Spread) => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.points.map(({ value }) => value);
};
const gap = (result: Spread) => (result.ok ? undefined : result.gap);
/** In hundredths, which are whole. */
const sum = (numbers: readonly number[]) => numbers.reduce((all, value) => all + Math.round(value * 100), 0);
const pinned = (value: number, period: string, slice: Fields = {}) => ({
  ...figure(value, period, slice),
  pinned: true,
});

describe('apportion', () => {
  it('gives the odd steps to the largest remainders', () => {
    // Votes and seats of the textbook case of Hamilton's method: quotas 1.8, 1.62, 5.28, 1.3.
    assert.deepEqual(apportion(10, [1800, 1620, 5280, 1300], 1), [2, 2, 5, 1]);
    assert.deepEqual(apportion(100, [1, 1, 1], 1), [34, 33, 33]);
    assert.deepEqual(apportion(-100, [1, 1, 1], 1), [-34, -33, -33]);
    assert.deepEqual(apportion(1, [1, 1, 1], 100), [0.34, 0.33, 0.33]);
    assert.deepEqual(apportion(0.001, [1, 0, 1], 100), [0.001, 0, 0]);
    assert.throws(() => apportion(1, [0, 0], 1), RangeError);
    assert.throws(() => apportion(1, [1, -1], 1), RangeError);
  });

  it('adds up to the total, gives nothing to a weight of zero, and no part is a step off its share', () => {
    const weights = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, fc.constantFrom(1, 100), (cents, all, steps) => {
        const whole = all.reduce((total, weight) => total + weight, 0);
        fc.pre(whole > 1e-6);
        const total = steps === 1 ? cents : cents / 100;
        const parts = apportion(total, all, steps);
        assert.equal(
          parts.reduce((units, part) => units + Math.round(part * steps), 0),
          Math.round(total * steps),
        );
        parts.forEach((part, index) => {
          const share = (total * (all[index] ?? 0)) / whole;
          assert.ok(Math.abs(part - share) < 1 / steps + Math.abs(total) * 1e-9, `${part} of ${share}`);
          if (all[index] === 0) assert.equal(part, 0);
        });
      }),
    );
  });
});

describe('a target spread over time', () => {
  it('evenly is the same for each month, and in a calendar by weeks for each week', () => {
    assert.deepEqual(values(spread({}, { total: 1200 })), Array(12).fill(100));
    assert.deepEqual(values(spread({}, { total: 1201 })), [101, ...Array<number>(11).fill(100)]);
    assert.deepEqual(values(spread({}, { total: 100, grain: 'quarter' })), [25, 25, 25, 25]);
    const weeks = { calendar: { type: '4-4-5', weekday: 'saturday', month: 12, anchor: 'nearest' } };
    assert.deepEqual(values(spread({}, { period: '2010-Q1', total: 1300 }, weeks)), [400, 400, 500]);
  });

  it("by season is as last year's actuals stood to each other", () => {
    const actuals = periodsOfYear('month', 2016).map((period, index) => figure(index < 6 ? 10 : 30, period));
    assert.deepEqual(values(spread({ actuals }, { total: 480, by: 'season' })), [
      ...Array<number>(6).fill(20),
      ...Array<number>(6).fill(60),
    ]);
    const lacking = spread({ actuals: actuals.slice(1) }, { total: 480, by: 'season' });
    assert.deepEqual(lacking, { ok: false, gap: 'no-season', missing: [{ period: '2016-P01', slice: {} }] });
    const returned = [figure(-5, '2016-P01'), ...actuals.slice(1)];
    assert.deepEqual(gap(spread({ actuals: returned }, { total: 480, by: 'season' })), 'negative-season');
  });

  it("counts last year's longer period as if it had been as long", () => {
    // Fiscal 2017 of the retail calendar has 53 weeks, its last period five of them.
    const retail = { calendar: { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' } };
    const actuals = partsOf('2017-Q4', 'month').map((period) => figure(100, period));
    const parts = values(spread({ actuals }, { period: '2018-Q4', total: 280, by: 'season' }, retail));
    assert.deepEqual(parts, [100, 100, 80]);
  });

  it('leaves what is pinned, and says when that cannot be', () => {
    const targets = [pinned(500, '2017-P01'), pinned(300, '2017-Q2')];
    const parts = values(spread({ targets }, { total: 1500 }));
    assert.deepEqual(parts, [500, 88, 87, 100, 100, 100, 88, 88, 87, 88, 87, 87]);
    assert.equal(gap(spread({ targets }, { total: 700 })), 'pins-exceed');
    const all = periodsOfYear('month', 2017).map((period) => pinned(10, period));
    assert.equal(gap(spread({ targets: all }, { total: 121 })), 'nothing-left');
    assert.deepEqual(values(spread({ targets: all }, { total: 120 })), Array(12).fill(10));
  });

  it('is not done where figures do not add up, or nobody knows the periods', () => {
    assert.equal(gap(spread({ measure: 'stock' }, { total: 12 })), 'not-a-sum');
    assert.equal(gap(spread({ unit: 'percent', measure: 'ratio' }, { total: 12 })), 'not-a-sum');
    const parties = [{ id: 'vendor', name: 'Northwind', kind: 'vendor' }];
    assert.equal(gap(spread({ calendar: 'vendor' }, { total: 12 }, { parties })), 'no-calendar');
  });
});

it("is spread over slices by last year's mix", () => {
  const slices = [{ region: 'west' }, { region: 'east' }];
  const actuals = [figure(30, '2016-P01', { region: 'east' }), figure(10, '2016-P01', { region: 'west' })];
  const result = spread({ actuals }, { period: '2017-P01', total: 200, by: 'season', slices });
  assert.ok(result.ok);
  assert.deepEqual(result.points, [
    figure(150, '2017-P01', { region: 'east' }),
    figure(50, '2017-P01', { region: 'west' }),
  ]);
});

describe('one target changed by hand', () => {
  const targets = [figure(100, '2017-P01'), pinned(100, '2017-P02'), figure(300, '2017-P03'), figure(100, '2017-P04')];
  const change = (period: string, value: number, within: string) => {
    const plan = examplePlan({ targets });
    return changeTarget(plan, kpiOf(plan), { period, slice: {}, value }, within);
  };

  it('is followed by the others of its quarter in proportion, the pinned ones apart', () => {
    assert.deepEqual(values(change('2017-P01', 200, '2017-Q1')), [200, 100, 200]);
    assert.deepEqual(values(change('2017-P01', 100, '2017-Q1')), [100, 100, 300]);
    assert.equal(gap(change('2017-P01', 450, '2017-Q1')), 'pins-exceed');
    assert.deepEqual(change('2017-P01', 200, '2017-Q2'), {
      ok: false,
      gap: 'not-a-sum',
      missing: [
        { period: '2017-P05', slice: {} },
        { period: '2017-P06', slice: {} },
      ],
    });
  });
});

describe('laws of spreading', () => {
  const regions = ['east', 'west', 'north'].map((region) => ({ region }));
  const cases = fc.record({
    unit: fc.constantFrom('count', 'money', 'hours'),
    total: fc.integer({ min: -1e6, max: 1e9 }),
    by: fc.constantFrom('even' as const, 'season' as const, 'kept' as const),
    grain: fc.constantFrom('month' as const, 'quarter' as const),
    slices: fc.constantFrom<readonly Slice[]>([{}], regions.slice(0, 2), regions),
    season: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
    targets: fc.uniqueArray(
      fc.record({
        period: fc.constantFrom(...periodsOfYear('month', 2017), ...periodsOfYear('quarter', 2017)),
        slice: fc.constantFrom({}, ...regions),
        value: fc.integer({ min: -100, max: 100_000 }),
        pinned: fc.boolean(),
      }),
      { selector: ({ period, slice }) => period + sliceKey(slice), maxLength: 12 },
    ),
  });
  type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;

  const run = ({ unit, season, targets, slices, ...input }: Case, reversed = false) => {
    const actuals = slices.flatMap((slice) =>
      periodsOfYear('month', 2016).map((period, index) => figure(season[index] ?? 0, period, slice)),
    );
    const hours = unit === 'hours' ? 100 : 1;
    const plan = examplePlan({
      unit,
      measure: 'flow',
      actuals: reversed ? actuals.reverse() : actuals,
      targets: reversed ? [...targets].reverse() : targets,
    });
    const total = input.total / hours;
    return spreadTarget(plan, kpiOf(plan), {
      ...input,
      total,
      period: '2017',
      slices: reversed ? [...slices].reverse() : slices,
    });
  };

  it('add up exactly at every level, leave pins alone, and do not depend on any order', () => {
    let spreads = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const result = run(one);
        if (!result.ok) return;
        spreads += 1;
        const hours = one.unit === 'hours' ? 100 : 1;
        assert.equal(sum(result.points.map(({ value }) => value)), Math.round((one.total / hours) * 100));
        const places = new Set(one.slices.map(sliceKey));
        for (const { period, slice, value, pinned: isPinned } of one.targets) {
          if (!isPinned || !places.has(sliceKey(slice))) continue;
          const parts = partsOf(period, one.grain);
          if (parts.length === 0) continue;
          const now: readonly SpreadPoint[] = result.points.filter(
            (point) => parts.includes(point.period) && sliceKey(point.slice) === sliceKey(slice),
          );
          assert.equal(sum(now.map((point) => point.value)), value * 100, `${period} is pinned`);
        }
        assert.deepEqual(run(one, true), result);
      }),
      { numRuns: 150 },
    );
    assert.ok(spreads > 40, `only ${spreads} could be spread`);
  });

  it('change nothing when they are spread again', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const result = run(one);
        if (!result.ok) return;
        const pins = new Map(one.targets.map((target) => [target.period + sliceKey(target.slice), target]));
        const targets = result.points.map((point) => ({
          ...point,
          pinned: pins.get(point.period + sliceKey(point.slice))?.pinned === true,
        }));
        const coarser = one.targets.filter(({ period }) => partsOf(period, one.grain).length > 1);
        assert.deepEqual(run({ ...one, targets: [...targets, ...coarser] }), result);
        assert.deepEqual(run({ ...one, by: 'kept', targets: [...targets, ...coarser] }), result);
      }),
      { numRuns: 60 },
    );
  });
});
