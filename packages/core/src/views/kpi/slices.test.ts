import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplePlan, type Fields, figure, month } from './testing/example.ts';
import { slicePaces } from './slices.ts';

const east = (value: number, nth = 1) => figure(value, month(nth), { region: 'east' });
const west = (value: number, nth = 1) => figure(value, month(nth), { region: 'west' });

function paces(kpi: Fields, asOf = '2017-03-31') {
  const plan = examplePlan(kpi);
  const [own] = plan.kpis;
  assert.ok(own);
  return slicePaces(plan, own, { asOf });
}

describe('slicePaces', () => {
  it('holds each slice to its own target, the one that lacks most first', () => {
    const got = paces({ targets: [east(100), west(50)], actuals: [east(80), west(10)] });
    assert.deepEqual(
      got.map(({ slice, pace, shortfall, share }) => [slice['region'], pace, shortfall, share]),
      [
        ['west', 0.2, 40, 40 / 60],
        ['east', 0.8, 20, 20 / 60],
      ],
    );
  });

  it('tells a region rather than the country around it', () => {
    const country = figure(150, month(1), { region: 'us' });
    const got = paces({ targets: [country, east(100), west(50)], actuals: [east(100), west(50)] });
    assert.deepEqual(got.map(({ slice }) => slice['region']).sort(), ['east', 'west']);
  });

  it('says which slice is missing once its report is due, and gives no shares then', () => {
    const kpi = { targets: [east(100), west(50)], actuals: [east(80)] };
    assert.deepEqual(
      paces(kpi).map(({ missing, share }) => [missing, share]),
      [
        [false, null],
        [true, null],
      ],
    );
    assert.ok(paces(kpi, '2017-02-05').every(({ missing }) => !missing));
  });

  it('names its periods in the calendar of the party it is kept for', () => {
    const kpi = { calendar: 'shop', targets: [east(100, 2)], actuals: [east(80, 2)] };
    const parties = [{ id: 'shop', name: 'Shop', kind: 'partner', fiscalCalendar: { type: 'month', startMonth: 2 } }];
    const plan = examplePlan(kpi, { parties });
    const [own] = plan.kpis;
    assert.ok(own);
    const pace = (asOf: string) => slicePaces(plan, own, { asOf })[0]?.pace;
    assert.deepEqual([pace('2017-03-30'), pace('2017-03-31')], [null, 0.8]);
  });

  it('gives no shares of percentages', () => {
    const got = paces({
      unit: 'percent',
      measure: 'stock',
      targets: [east(10), west(10)],
      actuals: [east(8), west(5)],
    });
    assert.deepEqual(
      got.map(({ pace, share }) => [pace, share]),
      [
        [0.5, null],
        [0.8, null],
      ],
    );
  });

  it('holds a slice to a range', () => {
    const [only] = paces({
      unit: 'percent',
      measure: 'stock',
      direction: 'range',
      range: { from: 40 },
      targets: [east(50)],
      actuals: [east(30)],
    });
    assert.deepEqual([only?.due, only?.pace], [40, 0.75]);
  });

  it('gives shares that add up to the whole shortfall', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(amounts, ([a = 0, b = 0]) => {
        const shares = paces({ targets: [east(100), west(100)], actuals: [east(a), west(b)] }).map(
          ({ share }) => share,
        );
        const short = a < 100 || b < 100;
        const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
        assert.ok(Math.abs(sum - (short ? 1 : 0)) < 1e-9);
      }),
    );
  });
});
