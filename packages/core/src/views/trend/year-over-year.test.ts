import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, figure, months } from '../kpi/testing/example.ts';
import { yearOverYear } from './year-over-year.ts';

/** Months of 2016. */
const before = (...values: readonly (number | null)[]) =>
  months(...values).map(({ period, value }) => ({ period: period.replace('2017', '2016'), value }));

function year(kpi: Fields, asOf = '2017-12-31', more: Fields = {}) {
  const plan = examplePlan(kpi, more);
  const [own] = plan.kpis;
  assert.ok(own);
  return yearOverYear(plan, own, { asOf });
}

const twelve = (value: number) => Array.from({ length: 12 }, () => value);

describe('yearOverYear', () => {
  it('compares the months that both years have, and says which it left out', () => {
    const got = year({ actuals: [...before(10, 20, null, 1000), ...months(11, 22, 33)] }, '2017-03-31');
    assert.deepEqual([got.value, got.before, got.change], [33, 30, 3]);
    assert.equal(got.growth, 0.1);
    assert.deepEqual(got.periods, { from: '2017-P01', to: '2017-P02', count: 2 });
    assert.deepEqual(got.against, { from: '2016-P01', to: '2016-P02' });
    assert.deepEqual(got.left, [{ period: '2017-P03', why: 'unknown' }]);
  });

  it('never holds a part of this year against the whole of the last', () => {
    const kpi = { priorYears: [{ year: '2016', value: 120 }], actuals: months(...twelve(11)) };
    const part = year(kpi, '2017-11-30');
    assert.deepEqual([part.value, part.growth, part.gap], [null, null, 'part-year']);
    const whole = year(kpi);
    assert.deepEqual([whole.value, whole.before, whole.gap], [132, 120, null]);
    const holed = year({ ...kpi, actuals: months(...twelve(11)).slice(1) });
    assert.deepEqual([holed.value, holed.gap], [null, 'unknown']);
  });

  it('takes a whole year against a whole year where few months are known of the last', () => {
    const priorYears = [{ year: '2016', value: 120 }];
    const got = year({ priorYears, actuals: [...before(10), ...months(...twelve(11))] });
    assert.deepEqual([got.value, got.before, got.periods?.count], [132, 120, 1]);
    const early = year({ priorYears, actuals: [...before(10), ...months(...twelve(11))] }, '2017-11-30');
    assert.deepEqual([early.value, early.before], [11, 10]);
  });

  it('respects that a year is not comparable', () => {
    const priorYears = [{ year: '2016', value: 120, comparable: false }];
    assert.equal(year({ priorYears, actuals: months(...twelve(11)) }).gap, 'not-comparable');
    assert.equal(year({ priorYears, actuals: [...before(10), ...months(11)] }).gap, 'not-comparable');
    assert.equal(year({ priorYears, actuals: months(11) }, '2017-03-31').gap, 'not-comparable');
  });

  it('does not compare a period of five weeks with one of four', () => {
    // The retail year 2017 ended on 3 February 2018 after 53 weeks, its last period after five.
    const calendar = { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' };
    const period = { start: '2017-01-29', end: '2018-02-03' };
    const got = year({ actuals: [...before(...twelve(10)), ...months(...twelve(11))] }, '2018-02-28', {
      calendar,
      period,
    });
    assert.deepEqual([got.value, got.before, got.periods?.to], [121, 110, '2017-P11']);
    assert.deepEqual(got.left, [{ period: '2017-P12', why: 'weeks' }]);
    const whole = { priorYears: [{ year: '2016', value: 120 }], actuals: [{ period: '2017', value: 132 }] };
    assert.equal(year(whole, '2018-02-28', { calendar, period }).gap, 'weeks');
    // The months of this year are known, and the year before as a whole only.
    const months12 = { actuals: months(...twelve(11)), priorYears: [{ year: '2016', value: 120 }] };
    const told = year(months12, '2018-02-28', { calendar, period });
    assert.deepEqual([told.gap, told.left], ['weeks', [{ period: '2017', why: 'weeks' }]]);
  });

  it('takes no growth from a loss, nor of percentages', () => {
    const loss = year({ unit: 'money', actuals: [...before(-10), ...months(5)] });
    assert.deepEqual([loss.change, loss.growth], [15, null]);
    const share = year({ unit: 'percent', measure: 'stock', actuals: [...before(40), ...months(50)] });
    assert.deepEqual([share.change, share.growth], [10, null]);
  });

  it('takes the last level of a stock, and divides the sums of a ratio', () => {
    const stock = year({ measure: 'stock', actuals: [...before(10, 20), ...months(15, 25)] });
    assert.deepEqual([stock.value, stock.before], [25, 20]);
    const of = (year: number, numerator: number, denominator: number, nth = 1) => ({
      period: `${year}-P0${nth}`,
      numerator,
      denominator,
    });
    const actuals = [of(2016, 1, 2), of(2016, 1, 8, 2), of(2017, 1, 2), of(2017, 5, 8, 2)];
    const ratio = year({ unit: 'percent', measure: 'ratio', actuals });
    assert.deepEqual([ratio.value, ratio.before], [60, 20]);
  });

  it('says that there is nothing to compare', () => {
    assert.equal(year({}).gap, 'no-actuals');
    assert.equal(year({ actuals: months(1) }).gap, 'unknown');
    assert.equal(year({ actuals: [figure(1, '2016-P01')] }).gap, 'no-actuals');
  });
});
