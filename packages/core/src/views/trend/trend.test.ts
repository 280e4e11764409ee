import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, figure, month, months } from '../kpi/testing/example.ts';
import { kpiTrend } from './trend.ts';

const twelve = (value: number) => Array.from({ length: 12 }, () => value);

const trend = (kpi: Fields, asOf = '2017-03-31', more: Fields = {}) => kpiTrend(examplePlan(kpi, more), 'k', { asOf });

describe('kpiTrend', () => {
  it('tells each period of the plan by itself and as a run', () => {
    const { steps } = trend({ targets: months(...twelve(10)), actuals: months(9, 12) });
    assert.equal(steps.length, 12);
    assert.deepEqual(steps[1]?.own, { target: 10, actual: 12, before: null });
    assert.deepEqual(steps[1]?.run, { target: 20, actual: 21, before: null });
    assert.deepEqual([steps[11]?.run.target, steps[2]?.run.actual, steps[0]?.start], [120, null, '2017-01-01']);
  });

  it('leaves out of the result what was reported of the time before', () => {
    const actuals = [figure(1000, '2016-P12'), figure(5, '2016-P01'), ...months(9, 12)];
    const { view, steps } = trend({ targets: months(10, 10), actuals });
    assert.deepEqual([view.value, view.steps.length], [21, 2]);
    assert.deepEqual([steps[0]?.own.before, steps[11]?.own.before], [5, 1000]);
  });

  it('tells what is due by quarter at the ends of quarters, where actuals come by month', () => {
    const targets = [figure(30, '2017-Q1'), figure(60, '2017-Q2')];
    const due = trend({ targets, actuals: months(9) }).steps.map(({ run }) => run.target);
    assert.deepEqual(due.slice(0, 7), [null, null, 30, null, null, 90, null]);
  });

  it('is silent where nothing says how often it is reported', () => {
    const got = trend({ target: { value: 10 } });
    assert.deepEqual([got.steps, got.runRate.gap, got.confidence.confidence], [[], 'no-periods', null]);
  });

  it('takes a level as it stands, and a ratio by its sums', () => {
    const stock = trend({ measure: 'stock', targets: months(10, 20), actuals: months(9, null, 12) });
    assert.deepEqual(
      stock.steps.slice(0, 3).map(({ run }) => [run.target, run.actual]),
      [
        [10, 9],
        [20, null],
        [null, 12],
      ],
    );
    const actuals = [
      { period: month(1), numerator: 1, denominator: 2 },
      { period: month(2), numerator: 9, denominator: 38 },
    ];
    assert.equal(trend({ unit: 'percent', measure: 'ratio', actuals }).steps[1]?.run.actual, 25);
  });
});

describe('paces', () => {
  it('tells the even plan and the phased one apart', () => {
    const { paces } = trend({ targets: months(5, 5, 5, ...twelve(15).slice(3)), actuals: months(6, 6, 6) });
    assert.deepEqual(paces.phased, { due: 15, reached: 18, end: '2017-03-31', pace: 1.2 });
    assert.deepEqual(paces.even, { due: (150 * 3) / 12, reached: 18, end: '2017-03-31', pace: 18 / 37.5 });
  });

  it('has no phased one without targets by period, and no even one of levels', () => {
    const flow = trend({ target: { value: 120 }, actuals: months(9) });
    assert.deepEqual([flow.paces.phased, flow.paces.even?.pace], [null, 0.9]);
    const level = trend({ measure: 'stock', target: { value: 120 }, targets: months(100), actuals: months(90) });
    assert.deepEqual([level.paces.even, level.paces.phased?.pace], [null, 0.9]);
  });

  it('holds a level that is to be kept to itself, and draws it', () => {
    const kept = { unit: 'score', measure: 'stock', direction: 'above', frequency: 'month', target: { value: 80 } };
    const { paces, steps } = trend({ ...kept, actuals: months(72, 76) });
    assert.deepEqual(paces, {
      even: null,
      phased: null,
      kept: { due: 80, reached: 76, end: '2017-02-28', pace: 0.95 },
    });
    assert.deepEqual([steps[0]?.own.target, steps[11]?.run.target], [80, 80]);
    const range = { ...kept, direction: 'range', range: { from: 40, to: 60 } };
    assert.equal(trend({ ...range, actuals: months(30) }).paces.kept?.pace, 0.75);
  });
});

describe('requiredRate', () => {
  it('spreads what is left over the periods to come, evenly and as they are planned', () => {
    const { required } = trend({
      targets: months(...twelve(10).map((_, nth) => (nth < 3 ? 10 : 20))),
      actuals: months(6, 9, 6),
    });
    assert.deepEqual([required.state, required.left, required.periods, required.even], ['open', 189, 9, 21]);
    assert.equal(required.phased?.times, 1.05);
    assert.deepEqual(required.phased?.each[0], { period: month(4), value: 21 });
    assert.deepEqual(required.best, { period: month(2), value: 9 });
  });

  it('counts a period that nobody reported as to come', () => {
    const { required } = trend({ target: { value: 120 }, actuals: months(10, null, 10) });
    assert.deepEqual([required.periods, required.unreported, required.even], [10, 1, 10]);
    assert.equal(trend({ target: { value: 120 }, actuals: months(10, null, 10) }, '2017-05-15').required.unreported, 2);
  });

  it('says that it is reached, or that it no longer can be', () => {
    assert.equal(trend({ target: { value: 20 }, actuals: months(10, 10) }).required.state, 'reached');
    const late = trend({ target: { value: 200 }, actuals: months(...twelve(10)) }, '2017-12-31').required;
    assert.deepEqual([late.state, late.left, late.even], ['lost', 80, null]);
  });

  it('tells of a limit what is still allowed', () => {
    const limit = { direction: 'decrease', frequency: 'month', target: { value: 30 } };
    assert.equal(trend({ ...limit, actuals: months(1, 1, 1) }).required.even, 3);
    assert.equal(trend({ ...limit, actuals: months(20, 20) }).required.state, 'lost');
    assert.equal(trend({ ...limit, actuals: months(...twelve(2)) }, '2017-12-31').required.state, 'reached');
  });

  it('tells the change that a level needs, and nothing of one that is to be kept', () => {
    const level = { measure: 'stock', target: { value: 30 }, actuals: months(10, 11, 12) };
    assert.deepEqual([trend(level).required.even, trend(level).required.phased], [2, null]);
    assert.equal(trend({ ...level, direction: 'above' }).required.gap, 'measure');
  });

  it('says why it cannot tell', () => {
    assert.equal(trend({ actuals: months(1) }).required.gap, 'no-target');
    assert.equal(trend({ targets: months(1) }).required.gap, 'no-actuals');
    assert.equal(trend({ targets: months(1), direction: undefined }).required.gap, 'unclear-direction');
  });
});

describe('kpiConfidence', () => {
  const confidence = (actuals: unknown, asOf = '2017-06-15') =>
    trend({ frequency: 'month', targets: months(...twelve(10)), actuals }, asOf).confidence;

  it('is whole while every report that is due is there', () => {
    assert.deepEqual(confidence(months(1, 1, 1, 1, 1)), { confidence: 1, due: 5, known: 5, overdue: 0 });
    assert.equal(confidence([], '2017-01-31').confidence, null);
  });

  it('halves with each period overdue', () => {
    assert.equal(confidence(months(1, 1, 1, 1)).confidence, 0.5);
    assert.deepEqual(confidence(months(1, 1, 1)), { confidence: 0.25, due: 5, known: 3, overdue: 2 });
    assert.equal(confidence([]).confidence, 0);
  });

  it('loses the share of a hole further back, and of a month of which a part is reported', () => {
    assert.equal(confidence(months(1, null, 1, 1, 1)).confidence, 0.8);
    const targets = twelve(10).flatMap((value, nth) =>
      ['east', 'west'].map((region) => figure(value, month(nth + 1), { region })),
    );
    const actuals = [1, 2, 3].flatMap((nth) =>
      (nth === 2 ? ['east'] : ['east', 'west']).map((region) => figure(5, month(nth), { region })),
    );
    const got = trend({ frequency: 'month', targets, actuals }, '2017-04-15').confidence;
    assert.deepEqual([got.known, got.confidence], [2, 2 / 3]);
  });
});

describe('what a party states itself', () => {
  const people = {
    parties: [{ id: 'a', name: 'Northwind', kind: 'vendor' }],
    stakeholders: [{ id: 'ana', party: 'a', name: 'Ana' }],
  };

  it('is shown beside, with whose the KPI is', () => {
    const forecast = twelve(0).map((_, nth) => ({
      ...figure(12, month(nth + 1)),
      on: nth < 5 ? '2017-03-01' : '2017-03-09',
    }));
    const { stated } = trend({ owner: 'ana', actuals: months(10, 10, 10), forecast }, '2017-03-31', people);
    assert.deepEqual(stated?.owner, { name: 'Ana', party: 'Northwind' });
    assert.deepEqual([stated?.on, stated?.end, stated?.steps.length], ['2017-03-09', 30 + 9 * 12, 9]);
    assert.deepEqual(stated?.steps[0], { period: month(4), own: 12, run: 42 });
  });

  it('comes to nothing where a period is missing', () => {
    const { stated } = trend({ actuals: months(10), forecast: [figure(12, month(3)), figure(12, month(12))] });
    assert.deepEqual([stated?.end, stated?.steps.length, stated?.owner], [null, 2, null]);
    assert.equal(trend({ actuals: months(10) }).stated, null);
  });
});

describe('pipelineCoverage', () => {
  const kpi = { target: { value: 100 }, frequency: 'month', actuals: months(10, 10, 10) };
  const point = (on: string, open: number, more: Fields = {}) => ({ on, open, slice: {}, ...more });

  it('holds the latest snapshot, at its win rate, against what is missing', () => {
    const pipeline = [point('2017-03-01', 1000), point('2017-03-25', 140, { winRate: 25 }), point('2017-04-02', 1)];
    assert.deepEqual(trend({ ...kpi, pipeline }).pipeline, {
      on: '2017-03-25',
      days: 6,
      rows: [1],
      open: 140,
      expected: 35,
      rated: 'all',
      remaining: 70,
      coverage: 0.5,
      stale: false,
    });
  });

  it('takes the whole, or else all slices of the day', () => {
    const slices = [
      point('2017-03-25', 60, { slice: { region: 'east' }, winRate: 50 }),
      point('2017-03-25', 60, { slice: { region: 'west' } }),
    ];
    const sliced = trend({ ...kpi, pipeline: slices }).pipeline;
    assert.deepEqual([sliced?.open, sliced?.expected, sliced?.rated], [120, 50, 'some']);
    assert.equal(trend({ ...kpi, pipeline: [...slices, point('2017-03-25', 90)] }).pipeline?.expected, 30);
  });

  it('is stale with the result, and has nothing to cover once all is there', () => {
    const pipeline = [point('2017-03-01', 90)];
    assert.equal(trend({ ...kpi, pipeline }, '2017-05-31').pipeline?.stale, true);
    assert.equal(trend({ ...kpi, target: { value: 30 }, pipeline }).pipeline?.coverage, null);
    assert.equal(trend({ ...kpi, measure: 'stock', pipeline }).pipeline, null);
    assert.equal(trend(kpi).pipeline, null);
  });
});
