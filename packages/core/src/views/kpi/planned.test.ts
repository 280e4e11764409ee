import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, figure, month, months } from './testing/example.ts';
import { plannedTotals } from './planned.ts';

const year = Array.from({ length: 12 }, (_, index) => index + 1);
const quarters = [10, 20, 30, 40].map((value, index) => figure(value, `2017-Q${index + 1}`));
const east = (value: number, period: string) => figure(value, period, { region: 'east' });
const west = (value: number, period: string) => figure(value, period, { region: 'west' });

function totals(targets: readonly Fields[], more: Fields = {}) {
  const plan = examplePlan({ targets }, more);
  const [own] = plan.kpis;
  assert.ok(own);
  return plannedTotals(plan, own);
}

describe('plannedTotals', () => {
  it('adds up the whole', () => {
    assert.deepEqual(totals(quarters), [{ of: 'whole', total: 100, gap: null, members: 'all' }]);
  });

  it('covers the plan in the calendar of the party it is kept for', () => {
    const parties = [{ id: 'shop', name: 'Shop', kind: 'partner', fiscalCalendar: { type: 'month', startMonth: 2 } }];
    const total = (first: readonly Fields[]) => {
      const plan = examplePlan(
        { calendar: 'shop', targets: [...first, ...quarters.slice(0, 3), figure(5, month(10)), figure(5, month(11))] },
        { parties },
      );
      const [own] = plan.kpis;
      assert.ok(own);
      return plannedTotals(plan, own)[0];
    };
    assert.equal(total([figure(7, '2016-P12')])?.total, 77);
    assert.equal(total([])?.gap, 'days');
  });

  it('counts a stretch of time once, by its finer periods', () => {
    const [got] = totals([...quarters, ...months(3, 3, 3)]);
    assert.equal(got?.total, 99);
  });

  it('adds up slices apart from the whole', () => {
    const slices = year.flatMap((nth) => [east(5, month(nth)), west(4, month(nth))]);
    assert.deepEqual(
      totals([...quarters, ...slices]).map(({ of, total }) => [of, total]),
      [
        ['whole', 100],
        ['slices', 108],
      ],
    );
  });

  it('has no total while a day of the plan has no target', () => {
    assert.equal(totals(quarters.slice(1))[0]?.gap, 'days');
    assert.equal(totals(quarters.slice(0, 3))[0]?.gap, 'days');
    assert.equal(totals([...quarters.slice(0, 1), ...quarters.slice(2)])[0]?.gap, 'days');
  });

  it('has none while a slice lacks a period, or one lies within another', () => {
    const half = quarters.map(({ period, value }) => east(value, period));
    assert.equal(totals([...half, west(10, '2017-Q1')])[0]?.gap, 'slices');
    assert.equal(totals([...half, ...half.map(({ period }) => figure(1, period, { region: 'us' }))])[0]?.gap, 'slices');
  });

  it('says whether slices of all members are there', () => {
    const of = (...names: string[]) =>
      totals(names.flatMap((region) => quarters.map(({ period }) => figure(1, period, { region }))))[0]?.members;
    assert.equal(of('east', 'west'), 'all');
    assert.equal(of('us'), 'all');
    assert.equal(of('east'), 'some');
    assert.equal(of('us', 'mars'), 'unknown');
    assert.equal(totals([figure(1, '2017', { segment: 'smb' })])[0]?.members, 'unknown');
  });

  it('leaves out what lies beyond the plan', () => {
    const period = { start: '2017-01-01', end: '2017-06-30' };
    assert.equal(totals(quarters, { period })[0]?.total, 30);
  });
});
