import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarOf } from './calendar-of.ts';
import { type ConvertedFigure, convertFigures, type ConvertOptions } from './convert.ts';
import { type Calendar, type Grain, partsOf, periodKey, periodsOfYear } from './period.ts';
import { examplePlan } from './testing/example.ts';
import type { Figure } from './whole.ts';

const years: Calendar = { type: 'month', startMonth: 1 };
const april: Calendar = { type: 'month', startMonth: 4 };
const retail: Calendar = { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' };

const plain = (amount: number): Figure => ({ amount, over: null });
const ask = (figures: Iterable<readonly [string, Figure]>, more: Partial<ConvertOptions> = {}) => {
  const result = convertFigures(new Map(figures), {
    from: retail,
    to: years,
    measure: 'flow',
    grain: 'month',
    perUnit: 1,
    ...more,
  });
  assert.ok(result.ok);
  return new Map(result.figures.map((figure) => [figure.period, figure]));
};
const told = (figure: ConvertedFigure | undefined) => [
  figure?.figure?.amount ?? null,
  figure?.apportioned,
  figure?.gap,
];

describe('figures of another fiscal calendar', () => {
  it('are shared out by days, and say from which', () => {
    // Fiscal February 2018 is 4 February to 3 March, fiscal March 4 March to 7 April.
    const months = ask([
      ['2018-P01', plain(2800)],
      ['2018-P02', plain(3500)],
    ]);
    const march = months.get('2018-P03');
    assert.deepEqual(told(march), [3100, true, null]);
    assert.deepEqual(march?.from, [
      { period: '2018-P01', days: 3, of: 28 },
      { period: '2018-P02', days: 28, of: 35 },
    ]);
    assert.deepEqual(told(months.get('2018-P02')), [null, true, 'missing']);
    assert.deepEqual(told(months.get('2018-P04')), [null, true, 'missing']);
    assert.deepEqual([...months.keys()], ['2018-P02', '2018-P03', '2018-P04']);
  });

  it('stay as they are where only the names differ', () => {
    const quarters = ask([['2017-Q4', plain(90)]], { from: april, grain: 'quarter' });
    assert.deepEqual(told(quarters.get('2018-Q1')), [90, false, null]);
    // A missing month in between is missing, not zero.
    const gaps = ask(
      [
        ['2017-P01', plain(1)],
        ['2017-P03', plain(1)],
      ],
      { from: april, grain: 'quarter' },
    );
    assert.deepEqual(told(gaps.get('2017-Q2')), [null, false, 'missing']);
  });

  it('are a level only where both periods end on the same day', () => {
    // Fiscal December 2017 ends on 30 December; that of 2022 on 31 December.
    const level = (period: string) => ask([[period, plain(7)]], { measure: 'stock' });
    assert.deepEqual(told(level('2017-P11').get('2017-P12')), [null, false, 'other-end']);
    assert.deepEqual(told(level('2022-P11').get('2022-P12')), [7, false, null]);
  });

  it('are a ratio of what its two parts come to, and no mean of ratios', () => {
    const ratio = (amount: number, over: number | null) => ({ amount, over });
    const known = ask(
      [
        ['2018-P01', ratio(28, 280)],
        ['2018-P02', ratio(35, 70)],
      ],
      { measure: 'ratio' },
    );
    assert.deepEqual(known.get('2018-P03')?.figure, { amount: 31, over: 86 });
    const bare = ask(
      [
        ['2018-P01', ratio(10, null)],
        ['2018-P02', ratio(50, null)],
      ],
      { measure: 'ratio' },
    );
    assert.deepEqual(told(bare.get('2018-P03')), [null, true, 'no-parts']);
    const same = ask([['2017-P01', ratio(10, null)]], { measure: 'ratio', from: april });
    assert.deepEqual(told(same.get('2017-P04')), [10, false, null]);
  });

  it('cannot be converted while a calendar is not said', () => {
    const plan = examplePlan({ calendar: 'v' }, { parties: [{ id: 'v', name: 'Northwind', kind: 'vendor' }] });
    const [kpi] = plan.kpis;
    assert.ok(kpi !== undefined);
    const unsaid = calendarOf(plan, kpi);
    const options = { measure: 'flow', grain: 'month', perUnit: 1 } as const;
    for (const pair of [
      { from: unsaid, to: years },
      { from: years, to: unsaid },
    ]) {
      assert.deepEqual(convertFigures(new Map([['2017', plain(1)]]), { ...pair, ...options }), {
        ok: false,
        gap: 'calendar',
      });
    }
  });

  const calendars = fc.constantFrom<Calendar>(years, april, retail, {
    type: '4-4-5',
    weekday: 'friday',
    month: 9,
    anchor: 'last',
  });

  it('come to the same sum over a stretch that both calendars cover, and there is none for a day unknown', () => {
    fc.assert(
      fc.property(
        calendars,
        calendars,
        fc.constantFrom<Grain>('month', 'quarter'),
        fc.array(fc.integer({ min: -1e6, max: 1e9 }), { minLength: 36, maxLength: 36 }),
        (from, to, grain, values) => {
          const periods = [2016, 2017, 2018].flatMap((year) => periodsOfYear('month', year));
          // Nothing was sold near the edges, whose periods lack days.
          const amounts = values.map((value, index) => (index < 4 || index >= 32 ? 0 : value));
          const figures = periods.map((period, index) => [period, plain(amounts[index] ?? 0)] as const);
          const converted = ask(figures, { from, to, grain });
          let [inside, edge] = [0, 0];
          for (const { figure, gap, from: sources } of converted.values()) {
            assert.equal(figure === null, gap === 'missing');
            if (figure === null) edge += 1;
            else {
              assert.ok(Number.isInteger(figure.amount));
              inside += figure.amount;
            }
            for (const { days, of } of sources) assert.ok(days > 0 && days <= of);
          }
          assert.ok(edge <= 2);
          assert.equal(
            inside,
            amounts.reduce((sum, value) => sum + value, 0),
          );
        },
      ),
    );
  });

  it('come back as they were from parts to the whole of the same days', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 12, maxLength: 12 }), (values) => {
        const months = periodsOfYear('month', 2017).map(
          (period, index) => [period, plain(values[index] ?? 0)] as const,
        );
        const back = ask(
          [...ask(months, { from: april, to: years })].flatMap(([period, { figure }]) =>
            figure === null ? [] : [[period, figure] as const],
          ),
          { from: years, to: april },
        );
        assert.deepEqual(
          partsOf('2017', 'month').map((period) => back.get(period)?.figure?.amount),
          values,
        );
        assert.equal(back.size, periodsOfYear('month', 2017).length);
        assert.ok(back.has(periodKey('month', 2017, 12)));
      }),
      { numRuns: 30 },
    );
  });
});
