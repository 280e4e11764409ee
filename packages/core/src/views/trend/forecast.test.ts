import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplePlan, type Fields, months } from '../kpi/testing/example.ts';
import { forecasts } from './forecast.ts';
import { reach } from './quantile.ts';

/** Months of 2016. */
const before = (...values: readonly (number | null)[]) =>
  months(...values).map(({ period, value }) => ({ period: period.replace('2017', '2016'), value }));
const twelve = (value: number) => Array.from({ length: 12 }, () => value);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function of(kpi: Fields, asOf = '2017-03-31') {
  const plan = examplePlan(kpi);
  const [own] = plan.kpis;
  assert.ok(own);
  return forecasts(plan, own, { asOf });
}

const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(
    Math.abs((actual ?? NaN) - expected) < 1e-9 * Math.max(1, Math.abs(expected)),
    `${actual}, not ${expected}`,
  );

describe('forecasts of a flow', () => {
  it('go on at the rate so far', () => {
    const { runRate } = of({ frequency: 'month', actuals: months(10, 20, 30), targets: months(...twelve(20)) });
    near(runRate.end?.value, 240);
    assert.equal(runRate.steps.length, 9);
    near(runRate.steps[0]?.own.value, 20);
    near(runRate.steps[0]?.run.value, 80);
    // Standard deviation 10 of 20: c = ½; nine to come after three known; t of two degrees of freedom.
    const error = reach(2) * 0.5 * Math.sqrt(1 / 3 + 1 / 9);
    near(runRate.end?.low, 60 + 180 * Math.exp(-error));
    near(runRate.end?.high, 60 + 180 * Math.exp(error));
  });

  it('have no interval where the figures do not scatter: three alike are no certainty', () => {
    const even = of({ frequency: 'month', actuals: months(5, 5, 5), targets: months(...twelve(10)) });
    assert.deepEqual(even.runRate.end, { value: 60, low: null, high: null });
    const level = of({ measure: 'stock', frequency: 'month', actuals: months(4, 4, 4, 4) }, '2017-04-30');
    assert.deepEqual(level.runRate.end, { value: 4, low: null, high: null });
  });

  it('follow the year before, damped, and agree with it exactly where this year does', () => {
    const shape = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 13];
    const { phased } = of({ actuals: [...before(...shape), ...months(2, 2, 2)] });
    assert.deepEqual(phased.season, { of: 'years', years: ['2016-P01'] });
    // One year counts half: December is (1 + 13 / 2) / 2 = 3.75 times an average month, and the others are ¾ of one.
    near(phased.steps[8]?.own.value, (2 * 3.75) / 0.75);
    near(phased.end?.value, 2 * 11 + 10);
    // Nothing scattered about the season, which says nothing of what will.
    assert.deepEqual([phased.end?.low, phased.end?.high], [null, null]);
  });

  it('follow the targets as they are where no year before is known', () => {
    const { phased } = of({ targets: months(10, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 30), actuals: months(20, 20, 20) });
    assert.equal(phased.season?.of, 'targets');
    near(phased.end?.value, 200);
  });

  it('give no interval to a rate where nothing tells the season, and say what is missing', () => {
    const { runRate, phased } = of({ frequency: 'month', actuals: months(10, 20, 30) });
    near(runRate.end?.value, 240);
    assert.deepEqual([runRate.end?.low, runRate.end?.high, runRate.season], [null, null, null]);
    assert.deepEqual([phased.end, phased.gap], [null, 'no-season']);
  });

  it('cannot tell from two months, from nothing, or of a year that is over', () => {
    const gap = (kpi: Fields, asOf?: string) => of({ targets: months(...twelve(20)), ...kpi }, asOf).runRate.gap;
    assert.equal(gap({ actuals: months(10, 20) }), 'few-periods');
    assert.equal(gap({ actuals: months(0, 0, 0) }), 'nothing-yet');
    assert.equal(gap({ actuals: months(-10, 20, -30) }), 'nothing-yet');
    assert.equal(gap({ actuals: months(...twelve(1)) }, '2017-12-31'), 'over');
    assert.equal(of({}).runRate.gap, 'no-periods');
    assert.deepEqual([of({ actuals: months(10, 20) }).phased.known, of({ actuals: months(1) }).phased.needed], [2, 3]);
  });

  it('take a month nobody reported as to come, not as zero', () => {
    const { runRate } = of({ targets: months(...twelve(10)), actuals: months(10, null, 10, 10) }, '2017-05-31');
    near(runRate.end?.value, 120);
    assert.deepEqual([runRate.known, runRate.unreported], [3, 1]);
  });

  it('do not look at a year that is not comparable', () => {
    const priorYears = [{ year: '2016', value: 24, comparable: false }];
    assert.equal(of({ priorYears, actuals: [...before(...twelve(2)), ...months(2, 3, 2)] }).phased.gap, 'no-season');
  });

  it('may end in a loss where months were losses, and may not where none was', () => {
    const bad = of({ unit: 'money', targets: months(...twelve(10)), actuals: months(100, -90, 20) }).runRate.end;
    assert.ok(bad !== null && bad.low !== null && bad.low < 30);
    const good = of({ unit: 'money', targets: months(...twelve(10)), actuals: months(100, 1, 20) }).runRate.end;
    assert.ok(good !== null && good.low !== null && good.low > 121);
  });

  it('widen with scatter, and scale with the unit', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 11 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 100 }), (values, times) => {
        const asOf = '2017-12-31';
        const kpi = (by: number) => ({ targets: months(...twelve(1)), actuals: months(...values.map((v) => v * by)) });
        const [one, more] = [of(kpi(1), asOf).runRate.end, of(kpi(times), asOf).runRate.end];
        near(more?.value, (one?.value ?? 0) * times);
        near(more?.low, (one?.low ?? 0) * times);
        assert.ok((one?.low ?? 0) >= total(values) && (one?.low ?? 0) <= (one?.value ?? 0));
      }),
    );
  });
});

describe('forecasts of other measures', () => {
  it('let a level drift on', () => {
    const { runRate, phased } = of({ measure: 'stock', actuals: months(10, 13, 14, 19) }, '2017-04-30');
    assert.equal(runRate.end?.value, 19 + 8 * 3);
    // Changes 3, 1, 5 scatter by 2 about 3; eight to go.
    near(runRate.end?.high, 43 + reach(2) * 2 * Math.sqrt(8 * (1 + 8 / 3)));
    assert.equal(phased.gap, 'measure');
    assert.equal(of({ measure: 'stock', actuals: months(10, null, 14, 19) }, '2017-04-30').runRate.gap, 'few-periods');
  });

  it('follow a level into the year before', () => {
    const actuals = [...before(...twelve(0).map((_, index) => index)), ...months(12)];
    assert.equal(of({ measure: 'stock', actuals }).runRate.known, 13);
  });

  it('hold the level in eight of ten cases, where it is a random walk', () => {
    let seed = 7;
    const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const step = () => Math.round(100 * (random() + random() + random() + random() - 1.8));
    const inside = Array.from({ length: 400 }, () => {
      const walk = twelve(0).map(() => 0);
      for (let nth = 1; nth < 12; nth += 1) walk[nth] = (walk[nth - 1] ?? 0) + step();
      const { end } = of(
        { measure: 'stock', frequency: 'month', actuals: months(...walk.slice(0, 8)) },
        '2017-08-31',
      ).runRate;
      return (walk[11] ?? 0) >= (end?.low ?? NaN) && (walk[11] ?? 0) <= (end?.high ?? NaN);
    });
    const share = inside.filter(Boolean).length / inside.length;
    assert.ok(share > 0.75 && share < 0.85, String(share));
  });

  it('say nothing of ratios', () => {
    const actuals = [{ period: '2017-P01', numerator: 1, denominator: 2 }];
    assert.equal(of({ unit: 'percent', measure: 'ratio', actuals }).runRate.gap, 'measure');
  });
});

describe('reach', () => {
  it("agrees with the tables of Student's t to 0.2 %", () => {
    const table = [
      [2, 1.8856],
      [3, 1.6377],
      [5, 1.4759],
      [10, 1.3722],
      [30, 1.3104],
      [120, 1.2886],
    ];
    for (const [degrees = 0, t = 0] of table) assert.ok(Math.abs(reach(degrees) / t - 1) < 0.002, `${degrees}`);
  });
});
