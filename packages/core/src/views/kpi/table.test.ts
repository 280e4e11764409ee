import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retarget } from './retarget.ts';
import { kpiTable } from './table.ts';
import { examplePlan, type Fields, figure, month, months } from './testing/example.ts';

const west = { region: 'west' };
const east = { region: 'east' };
const table = (kpi: Fields, grain: 'month' | 'quarter' | 'year', more: Fields = {}) =>
  kpiTable(examplePlan(kpi, more), { grain });
const row = (kpi: Fields, grain: 'month' | 'quarter' | 'year', nth = 0) => {
  const found = table(kpi, grain).rows[nth];
  assert.ok(found !== undefined);
  return found;
};

describe('kpiTable', () => {
  it('has the periods that the plan touches, and says which are closed', () => {
    const closedPeriods = [{ period: '2017-Q1', on: '2017-04-20' }];
    const { periods } = table({}, 'month', { calendar: { type: 'month', startMonth: 4 }, closedPeriods });
    assert.deepEqual([periods[0]?.period, periods.at(-1)?.period, periods.length], ['2016-P10', '2017-P09', 12]);
    assert.deepEqual(
      periods.filter(({ closed }) => closed).map(({ period }) => period),
      ['2017-P01', '2017-P02', '2017-P03'],
    );
    assert.deepEqual(table({}, 'year').periods, [
      { period: '2017', start: '2017-01-01', end: '2017-12-31', closed: false },
    ]);
  });

  it('sums what is all there; a part is not the whole, and missing is not zero', () => {
    const figures = row({ targets: months(1, 2, 3, 4, null, 6), actuals: months(1, null, 3) }, 'quarter');
    assert.deepEqual(figures.targets, [6, null, null, null]);
    assert.deepEqual(figures.targetStates, ['parts', null, null, null]);
    assert.deepEqual(figures.actuals, [null, null, null, null]);
    assert.deepEqual(row({ actuals: months(0) }, 'month').actuals.slice(0, 2), [0, null]);
  });

  it('tells a figure that its parts contradict', () => {
    const targets = [figure(10, '2017-Q1'), figure(5, '2017-Q2'), ...months(1, 2, 3)];
    assert.deepEqual(row({ targets }, 'quarter').targetStates, ['mixed', 'given', null, null]);
    assert.deepEqual(row({ targets: [figure(6, '2017-Q1'), ...months(1, 2, 3)] }, 'quarter').targetStates[0], 'given');
  });

  it('names the members of a slice in the order of its dimensions, however the slice was written', () => {
    const written = [
      { region: 'west', segment: 'smb' },
      { segment: 'smb', region: 'west' },
    ];
    for (const slice of written)
      assert.deepEqual(table({ targets: [figure(1, month(1), slice)] }, 'month').rows[1]?.members, ['West', 'smb']);
  });

  it('has a row for the whole and one for each slice, with what its parts come to', () => {
    const targets = [figure(1, month(1), west), figure(2, month(1), east)];
    const { rows } = table({ targets, actuals: [figure(3, month(1), west)] }, 'month');
    assert.deepEqual(
      rows.map(({ members, targets: values, targetStates, actuals }) => [
        members,
        values[0],
        targetStates[0],
        actuals[0],
      ]),
      [
        // What the east brought is not known.
        [[], 3, 'slices', null],
        [['West'], 1, 'given', 3],
        [['East'], 2, 'given', null],
      ],
    );
  });

  it('puts ratios together from their parts, takes the last of a level, and compares as the direction asks', () => {
    const actuals = [
      { period: month(1), numerator: 1, denominator: 2 },
      { period: month(2), numerator: 1, denominator: 2 },
      { period: month(3), numerator: 7, denominator: 8 },
    ];
    const ratio = { unit: 'percent', measure: 'ratio', actuals, targets: [figure(50, '2017-Q1')] };
    const share = row(ratio, 'quarter');
    assert.equal(share.actuals[0], 75);
    assert.equal(share.achieved[0], 1.5);
    assert.equal(row({ ...ratio, direction: 'decrease' }, 'quarter').achieved[0], 50 / 75);
    assert.deepEqual(row({ measure: 'stock', targets: months(1, 2, 3) }, 'quarter').targets, [3, null, null, null]);
  });

  it('tells anew only what changed', () => {
    const plan = examplePlan({ targets: months(1, 2) });
    const [kpi] = plan.kpis;
    assert.ok(kpi !== undefined);
    const two = { ...plan, kpis: [kpi, { ...kpi, id: 'other' }] };
    const before = kpiTable(two, { grain: 'month' });
    const after = kpiTable({ ...two, kpis: [kpi, { ...kpi, id: 'other', name: 'Else' }] }, { grain: 'month' });
    assert.equal(after.rows[0], before.rows[0]);
    assert.equal(after.rows[1]?.name, 'Else');
  });

  it('is plain data', () => {
    const view = table({ targets: months(1, 2), actuals: months(2) }, 'month');
    assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
  });
});

describe('a target that is entered', () => {
  const entered = (kpi: Fields, period: string, value: number | null, slice: Fields = {}) => {
    const plan = examplePlan({ frequency: 'month', ...kpi });
    const [own] = plan.kpis;
    assert.ok(own !== undefined);
    const result = retarget(plan, own, { period, value, slice: slice as Record<string, string> }, 'even');
    assert.ok(result.ok, JSON.stringify(result));
    return result.points.map((point) => [point.period, point.value]);
  };

  it('is spread over the months, where it is for longer', () => {
    assert.deepEqual(entered({}, '2017-Q2', 100), [
      ['2017-P04', 34],
      ['2017-P05', 33],
      ['2017-P06', 33],
    ]);
    assert.deepEqual(entered({}, '2017-P04', 7), [['2017-P04', 7]]);
  });

  it('carries what is told of the periods between along', () => {
    const targets = [figure(90, '2017'), figure(9, '2017-Q1'), ...months(1)];
    const points = entered({ targets }, '2017', 120);
    assert.deepEqual(points.slice(0, 3), [
      ['2017', 120],
      ['2017-Q1', 30],
      ['2017-P01', 10],
    ]);
    assert.equal(points.length, 14);
  });

  it('is followed by its neighbours within a longer period that is pinned', () => {
    const targets = [{ ...figure(90, '2017-Q1'), pinned: true }, ...months(30, 30, 30)];
    assert.deepEqual(entered({ targets }, '2017-P01', 50), [
      ['2017-P01', 50],
      ['2017-P02', 20],
      ['2017-P03', 20],
    ]);
  });

  it('stands by itself where figures do not add up over time', () => {
    assert.deepEqual(entered({ measure: 'stock', targets: months(1, 2, 3) }, '2017-Q1', 5), [['2017-Q1', 5]]);
  });

  it('is taken away with all its parts', () => {
    const targets = [figure(9, '2017-Q1'), ...months(1, 2, 3, 4)];
    assert.deepEqual(entered({ targets }, '2017-Q1', null), [
      ['2017-Q1', null],
      ['2017-P01', null],
      ['2017-P02', null],
      ['2017-P03', null],
    ]);
  });
});
