import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, months } from './testing/example.ts';
import { follows, periodPaces } from './periods.ts';

function paces(kpi: Fields, asOf = '2017-04-30', more: Fields = {}) {
  const plan = examplePlan(kpi, more);
  const [own] = plan.kpis;
  assert.ok(own);
  return periodPaces(plan, own, { asOf });
}

describe('periodPaces', () => {
  it('ends a period where the calendar of the party it is kept for does', () => {
    const parties = [{ id: 'shop', name: 'Shop', kind: 'partner', fiscalCalendar: { type: 'month', startMonth: 2 } }];
    const got = paces({ calendar: 'shop', actuals: months(1, 2, 3) }, '2017-04-29', { parties });
    assert.deepEqual(
      got.map(({ end }) => end),
      ['2017-02-28', '2017-03-31'],
    );
  });

  it('tells each month by itself', () => {
    const got = paces({ targets: months(100, 100, 200), actuals: months(90, 80, 100) });
    assert.deepEqual(
      got.map(({ value, due, pace }) => [value, due, pace]),
      [
        [90, 100, 0.9],
        [80, 100, 0.8],
        [100, 200, 0.5],
      ],
    );
  });

  it('leaves out what nobody reported and what has not ended', () => {
    const got = paces({ targets: months(1, 1, 1, 1), actuals: months(1, null, 1, 1) }, '2017-04-29');
    assert.deepEqual(
      got.map(({ end }) => end),
      ['2017-01-31', '2017-03-31'],
    );
  });

  it('holds a level to the target of the plan, and never a flow', () => {
    const kpi = { target: { value: 10 }, actuals: months(8) };
    assert.equal(paces({ ...kpi, measure: 'stock' })[0]?.pace, 0.8);
    assert.equal(paces(kpi)[0]?.pace, null);
  });
});

describe('follows', () => {
  it('knows the next period of the same length', () => {
    assert.ok(follows('2016-P12', '2017-P01'));
    assert.ok(follows('2016-Q4', '2017-Q1'));
    assert.ok(follows('2016', '2017'));
    assert.ok(!follows('2017-P01', '2017-P03'));
    assert.ok(!follows('2017-P02', '2017-P01'));
    assert.ok(!follows('2017-P03', '2017-Q2'));
  });
});
