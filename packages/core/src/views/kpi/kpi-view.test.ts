import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kpiView } from './compute.ts';
import { examplePlan, type Fields, figure, month, months } from './testing/example.ts';

const view = (kpi: Fields, asOf = '2017-03-31', more: Fields = {}) => kpiView(examplePlan(kpi, more), 'k', { asOf });
const at = (region: string, value: number, period = month(1)) => figure(value, period, { region });

describe('kpiView', () => {
  it('sums flows up to the last period that ended', () => {
    const got = view({ targets: months(10, 20, 30, 40), actuals: months(9, 18, 27, 36) });
    assert.deepEqual([got.value, got.due, got.target], [54, 60, 100]);
    assert.equal(got.pace, 0.9);
    assert.deepEqual(got.through, { period: month(3), end: '2017-03-31' });
    assert.deepEqual(
      got.steps.map(({ actual, target }) => [actual, target]),
      [
        [9, 10],
        [27, 30],
        [54, 60],
        [null, 100],
      ],
    );
  });

  it('compares what was due with the periods that have both, whatever else is known', () => {
    const got = view({ targets: months(10, 20), actuals: months(9, 18, 27) });
    assert.deepEqual(got.reached, { value: 27, period: month(2), end: '2017-02-28' });
    assert.deepEqual([got.value, got.due, got.pace], [54, 30, 0.9]);
  });

  it('does not count what was reported of the time before the plan', () => {
    const before = [11, 12].map((nth) => ({ period: `2016-P${nth}`, value: 100 }));
    const kpi = { targets: months(10, 20), actuals: [...before, ...months(9, 18)] };
    assert.deepEqual(view(kpi), { ...view({ ...kpi, actuals: months(9, 18) }) });
  });

  it('names its periods in the calendar of the party it is kept for', () => {
    // A retail year: P01 of 2017 ends on 25 February, P02 on 1 April.
    const fiscalCalendar = { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' };
    const parties = [{ id: 'shop', name: 'Shop', kind: 'partner', fiscalCalendar }];
    const january = { period: '2016-P12', value: 5 };
    const kpi = {
      calendar: 'shop',
      frequency: 'month',
      lag: 0,
      targets: [january, ...months(10, 20)],
      actuals: [january, ...months(9, 18)],
    };
    const got = view(kpi, '2017-03-31', { parties });
    assert.deepEqual(got.through, { period: month(1), end: '2017-02-25' });
    assert.deepEqual([got.value, got.due, got.stale], [14, 15, false]);
    assert.deepEqual(view(kpi, '2017-04-01', { parties }).through, { period: month(2), end: '2017-04-01' });
  });

  it('counts a stretch of time once, whatever the order its figures are told in', () => {
    const year = figure(120, '2017');
    const quarter = figure(60, '2017-Q1');
    const target = (...targets: Fields[]) => [view({ targets }).target, view({ targets: targets.reverse() }).target];
    assert.deepEqual(target(year, ...months(...Array<number>(12).fill(9))), [108, 108], 'by the finer ones');
    assert.deepEqual(target(year, ...months(10, 20)), [120, 120], 'a part is not the whole');
    assert.deepEqual(target(quarter, ...months(10, 20)), [60, 60]);
    const actuals = [quarter, ...months(10, 20)];
    assert.equal(view({ targets: [quarter], actuals }).value, 60, 'nor of what was reported');
  });

  it('has the last target of a stock by time, not by place', () => {
    const [one, two, three] = months(10, 20, 30);
    assert.equal(view({ measure: 'stock', targets: [three, one, two] }).target, 30);
  });

  it('leaves out a thirteenth period, which no calendar has', () => {
    const targets = [figure(5, '2017-P13'), figure(10, '2017-Q1')];
    const got = view({ targets, actuals: [figure(5, '2017-P13'), figure(9, '2017-Q1')] }, '2018-01-31');
    assert.deepEqual([got.value, got.target], [9, 10]);
    assert.deepEqual(view({ targets: [figure(10, '2017-Q1')], actuals: [figure(5, '2017-P13')] }).value, null);
  });

  it('takes the last of a stock', () => {
    const got = view({ measure: 'stock', targets: months(10, 20, 30), actuals: months(10, 25, 27) });
    assert.deepEqual([got.value, got.due, got.pace], [27, 30, 0.9]);
  });

  it('divides the sums of a ratio', () => {
    const actuals = [
      { period: month(1), numerator: 1, denominator: 2 },
      { period: month(2), numerator: 9, denominator: 38 },
    ];
    const got = view({ unit: 'percent', measure: 'ratio', targets: months(20, 20), actuals });
    assert.deepEqual([got.value, got.due, got.pace], [25, 20, 1.25]);
  });

  it('compares quarters with their months, and only whole quarters', () => {
    const targets = [
      { period: '2017-Q1', value: 100 },
      { period: '2017-Q2', value: 100 },
    ];
    const got = view({ targets, actuals: months(30, 30, 30, 30) }, '2017-04-30');
    assert.deepEqual([got.value, got.due, got.pace], [120, 100, 0.9]);
  });

  it('does not take two months for a quarter', () => {
    const kpi = { targets: [{ period: '2017-Q1', value: 100 }], actuals: months(30, null, 30) };
    assert.deepEqual([view(kpi).value, view(kpi).pace], [60, null]);
    assert.equal(view({ ...kpi, measure: 'stock' }).pace, 0.3);
  });

  it('does not spread a target over the year', () => {
    const kpi = { targets: [{ period: '2017', value: 100 }], actuals: months(10, 10, 10) };
    assert.deepEqual([view(kpi).status, view(kpi).gap], ['none', 'not-started']);
    assert.equal(view({ ...kpi, targets: [], target: { value: 100 } }).gap, 'no-target');
  });

  it('holds a level that is to be kept to its target at any time', () => {
    const got = view({
      unit: 'score',
      measure: 'stock',
      direction: 'above',
      target: { value: 80 },
      actuals: months(72),
    });
    assert.deepEqual([got.due, got.pace, got.status], [80, 0.9, 'good']);
  });

  it('tells none where it cannot tell, and why', () => {
    assert.equal(view({ targets: months(10) }).gap, 'no-actuals');
    assert.equal(view({ targets: months(10) }, '2017-02-05').gap, 'not-started');
    assert.equal(view({ targets: months(10), direction: undefined, actuals: months(5) }).gap, 'unclear-direction');
    assert.equal(view({ actuals: months(5) }).gap, 'no-target');
    assert.equal(view({ targets: months(0, 0), actuals: months(0, 0) }).gap, 'not-started');
  });

  it('is better than plan below a ceiling, and worse above', () => {
    const kpi = { direction: 'decrease', measure: 'stock', targets: months(20) };
    assert.equal(view({ ...kpi, actuals: months(10) }).pace, 2);
    assert.equal(view({ ...kpi, actuals: months(40) }).pace, 0.5);
    assert.equal(view({ ...kpi, actuals: months(0) }).pace, 10);
  });

  it('compares losses with losses', () => {
    const kpi = { unit: 'money', targets: months(-100) };
    assert.equal(view({ ...kpi, actuals: months(-50) }).pace, 1.5);
    assert.equal(view({ ...kpi, actuals: months(-150) }).pace, 0.5);
  });

  it('is good from 90 % of pace and to be watched from 75 %', () => {
    const statusAt = (value: number) => view({ targets: months(100), actuals: months(value) }).status;
    assert.deepEqual([90, 89, 75, 74].map(statusAt), ['good', 'watch', 'watch', 'bad']);
  });

  it('uses the bands of the KPI', () => {
    const kpi = { targets: months(100), actuals: months(80) };
    assert.equal(view(kpi).status, 'watch');
    assert.equal(view({ ...kpi, bands: { good: 80, watch: 60 } }).status, 'good');
    assert.equal(view({ ...kpi, bands: { good: 95, watch: 85 } }).status, 'bad');
  });

  it('knows the whole from its slices', () => {
    const targets = [at('east', 50), at('west', 50)];
    assert.equal(view({ targets, actuals: [at('east', 40), at('west', 60)] }).value, 100);
  });

  it('counts the whole once where it stands beside its slices', () => {
    const got = view({ targets: months(100), actuals: [...months(90), at('east', 40), at('west', 60)] });
    assert.equal(got.value, 90);
  });

  it('takes no part for the whole', () => {
    const targets = [at('east', 50), at('west', 50)];
    assert.equal(view({ targets, actuals: [at('east', 40)] }).gap, 'no-actuals');
    assert.equal(view({ targets: [at('us', 100), at('east', 50)], actuals: months(5) }).gap, 'no-target');
    const mixed = [at('east', 40), { period: month(1), slice: { segment: 'smb' }, value: 50 }];
    assert.equal(view({ targets: months(100), actuals: mixed }).gap, 'no-actuals');
    assert.equal(view({ unit: 'percent', measure: 'stock', targets, actuals: months(5) }).gap, 'no-target');
  });

  it('is stale once a report is later than its lag', () => {
    const kpi = { frequency: 'month', targets: months(10, 10, 10), actuals: months(10, 10) };
    assert.equal(view(kpi, '2017-04-10').stale, false);
    assert.equal(view(kpi, '2017-04-11').stale, true);
    assert.equal(view({ ...kpi, perspective: 'sell-through' }, '2017-04-30').stale, false);
    assert.equal(view({ ...kpi, lag: 0 }, '2017-04-01').stale, true);
    assert.equal(view({ ...kpi, actuals: [{ period: '2017-Q1', value: 30 }] }, '2017-04-20').stale, false);
  });

  it('says who reported last', () => {
    const actuals = [
      { period: month(1), value: 1, on: '2017-02-03', recordedBy: 'ana' },
      { period: month(2), value: 1, on: '2017-03-02' },
    ];
    const people = {
      parties: [{ id: 'a', name: 'A', kind: 'vendor' }],
      stakeholders: [{ id: 'ana', party: 'a', name: 'Ana' }],
    };
    assert.deepEqual(view({ actuals }, '2017-03-31', people).updated, { on: '2017-03-02', by: null, name: null });
    const [first] = actuals;
    assert.deepEqual(view({ actuals: [first] }, '2017-03-31', people).updated, {
      on: '2017-02-03',
      by: 'ana',
      name: 'Ana',
    });
  });

  it('says nobody where several reported on the last day, in whatever order', () => {
    const on = '2017-03-02';
    const ana = { period: month(1), value: 1, on, recordedBy: 'ana' };
    const ben = { period: month(2), value: 1, on, recordedBy: 'ben' };
    const people = {
      parties: [{ id: 'a', name: 'A', kind: 'vendor' }],
      stakeholders: ['ana', 'ben'].map((id) => ({ id, party: 'a', name: id })),
    };
    for (const actuals of [
      [ana, ben],
      [ben, ana],
      [ana, { ...ben, recordedBy: undefined }],
      [ana, ben, { ...ana, period: month(3) }],
    ])
      assert.deepEqual(view({ actuals }, '2017-03-31', people).updated, { on, by: null, name: null });
    const twice = [ana, { ...ana, period: month(2) }];
    assert.deepEqual(view({ actuals: twice }, '2017-03-31', people).updated, { on, by: 'ana', name: 'ana' });
  });

  it('throws for a KPI that is not there', () => {
    assert.throws(() => kpiView(examplePlan({}), 'x', { asOf: '2017-01-01' }), /the plan has no KPI "x"/);
  });

  it('throws for a day that is none', () => {
    assert.throws(() => kpiView(examplePlan({}), 'k', { asOf: '31.03.2017' }), {
      name: 'RangeError',
      message: 'asOf: expected a day such as 2017-09-30, got "31.03.2017"',
    });
  });
});

describe('laws of kpiView', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
  const gaps = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 12, maxLength: 12 });
  const asOf = fc.constantFrom('2017-01-15', '2017-03-31', '2017-06-30', '2017-09-30', '2017-12-31');

  it('gives the same however the points are ordered', () => {
    fc.assert(
      fc.property(amounts, gaps, asOf, (targets, actuals, day) => {
        const [wanted, got] = [months(...targets), months(...actuals)];
        assert.deepEqual(
          view({ targets: [...wanted].reverse(), actuals: [...got].reverse() }, day),
          view({ targets: wanted, actuals: got }, day),
        );
      }),
    );
  });

  it('gives the same whether the whole or its slices are told', () => {
    fc.assert(
      fc.property(amounts, amounts, asOf, (targets, actuals, day) => {
        const split = (values: readonly number[]) =>
          values.flatMap((value, index) => [
            at('east', value - Math.floor(value / 3), month(index + 1)),
            at('west', Math.floor(value / 3), month(index + 1)),
          ]);
        assert.deepEqual(
          view({ targets: split(targets), actuals: split(actuals) }, day),
          view({ targets: months(...targets), actuals: months(...actuals) }, day),
        );
      }),
    );
  });

  it('takes no missing month for zero: forgetting one never lowers pace as zero would', () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: 11 }), (targets, hole) => {
        const actuals = targets.map((value, index) => (index === hole ? null : value));
        const got = view({ targets: months(...targets), actuals: months(...actuals) }, '2017-12-31');
        if (actuals.some((value) => value !== null)) assert.equal(got.pace, 1);
        else assert.equal(got.status, 'none');
      }),
    );
  });

  it('does not see what happens after the day', () => {
    fc.assert(
      fc.property(gaps, gaps, asOf, (actuals, later, day) => {
        const ended = Number(day.slice(5, 7)) - (day.endsWith('15') ? 1 : 0);
        const mixed = actuals.map((value, index) => (index < ended ? value : (later[index] ?? null)));
        const targets = months(...Array.from({ length: 12 }, () => 100));
        assert.deepEqual(
          view({ targets, actuals: months(...mixed) }, day),
          view({ targets, actuals: months(...actuals.slice(0, ended)) }, day),
        );
      }),
    );
  });
});
