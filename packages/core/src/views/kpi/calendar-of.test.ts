import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, isUnsaid } from './calendar-of.ts';
import { kpiView } from './compute.ts';
import { periodPaces } from './periods.ts';
import { plannedTotals } from './planned.ts';
import { lastReport } from './reports.ts';
import { slicePaces } from './slices.ts';
import { examplePlan, figure, month } from './testing/example.ts';

const figures = [1, 2, 3].flatMap((nth) => ['east', 'west'].map((region) => figure(10, month(nth), { region })));

/** Kept in the partner's calendar, whose year begins in April. */
const kept = (fiscalCalendar?: object) =>
  examplePlan(
    { calendar: 'partner', frequency: 'month', targets: figures, actuals: figures },
    {
      parties: [
        { id: 'vendor', name: 'Northwind', kind: 'vendor' },
        { id: 'partner', name: 'Cascade', kind: 'partner', fiscalCalendar },
      ],
    },
  );

const of = (plan: ReturnType<typeof kept>) => {
  const [kpi] = plan.kpis;
  assert.ok(kpi !== undefined);
  return { plan, kpi };
};

describe("a KPI kept in a party's calendar", () => {
  const { plan, kpi } = of(kept({ type: 'month', startMonth: 4 }));

  it('has its periods there, in every view', () => {
    assert.deepEqual(calendarOf(plan, kpi), { type: 'month', startMonth: 4 });
    assert.equal(kpiView(plan, 'k', { asOf: '2017-04-29' }).value, null);
    assert.deepEqual(kpiView(plan, 'k', { asOf: '2017-05-31' }).through, { period: '2017-P02', end: '2017-05-31' });
    assert.deepEqual(
      periodPaces(plan, kpi, { asOf: '2017-06-30' }).map(({ end }) => end),
      ['2017-04-30', '2017-05-31', '2017-06-30'],
    );
    assert.equal(slicePaces(plan, kpi, { asOf: '2017-04-30' })[0]?.reached?.end, '2017-04-30');
    assert.deepEqual(lastReport(plan, kpi, { asOf: '2017-06-11' })?.range, { start: '2017-05-01', end: '2017-05-31' });
    // Nothing is planned before April.
    assert.deepEqual(plannedTotals(plan, kpi)[0]?.gap, 'days');
  });

  it('has none while that party has not said how its years fall, and calendar years are no substitute', () => {
    const blank = of(kept());
    assert.ok(isUnsaid(calendarOf(blank.plan, blank.kpi)));
    const view = kpiView(blank.plan, 'k', { asOf: '2017-12-31' });
    assert.deepEqual([view.value, view.status, view.gap], [null, 'none', 'no-calendar']);
    assert.equal(lastReport(blank.plan, blank.kpi, { asOf: '2017-12-31' }), undefined);
    assert.deepEqual(periodPaces(blank.plan, blank.kpi, { asOf: '2017-12-31' }), []);
    assert.equal(plannedTotals(blank.plan, blank.kpi)[0]?.gap, 'calendar');
  });
});

it("a KPI of no party has the plan's calendar", () => {
  const { plan, kpi } = of(examplePlan({}, { calendar: { type: 'month', startMonth: 7 } }));
  assert.deepEqual(calendarOf(plan, kpi), plan.calendar);
});
