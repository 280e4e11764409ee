import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, months } from './testing/example.ts';
import { lastReport } from './reports.ts';

function last(kpi: Fields, asOf: string) {
  const plan = examplePlan(kpi);
  const [own] = plan.kpis;
  assert.ok(own);
  return lastReport(plan, own, { asOf });
}

describe('lastReport', () => {
  const kpi = { frequency: 'month', actuals: months(1, 1) };

  it('is of the last period whose lag has run out', () => {
    assert.deepEqual(last(kpi, '2017-04-10')?.range.end, '2017-02-28');
    const march = last(kpi, '2017-04-11');
    assert.deepEqual([march?.range.end, march?.due, march?.known], ['2017-03-31', '2017-04-10', false]);
  });

  it('is known when the figures around or within it are', () => {
    const quarter = [{ period: '2017-Q1', value: 3 }];
    assert.equal(last({ frequency: 'month', actuals: quarter }, '2017-04-20')?.known, true);
    assert.equal(last({ frequency: 'quarter', actuals: months(1, 1, 1) }, '2017-04-20')?.known, true);
  });

  it('lies within the plan in the calendar of the party it is kept for', () => {
    const parties = [{ id: 'shop', name: 'Shop', kind: 'partner', fiscalCalendar: { type: 'month', startMonth: 2 } }];
    const plan = examplePlan({ ...kpi, calendar: 'shop' }, { parties });
    const [own] = plan.kpis;
    assert.ok(own);
    const report = lastReport(plan, own, { asOf: '2017-02-11' });
    assert.deepEqual([report?.period, report?.range.end, report?.known], ['2016-P12', '2017-01-31', false]);
  });

  it('does not exist before the first, nor while nothing says how often it is reported', () => {
    assert.equal(last(kpi, '2017-02-10'), undefined);
    assert.equal(last({ target: { value: 1 } }, '2017-09-30'), undefined);
  });
});
