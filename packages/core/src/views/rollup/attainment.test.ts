import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pace } from '../kpi/pace.ts';
import { examplePlan, months } from '../kpi/testing/example.ts';
import { AttainmentColumns, type AttainmentRow, attainmentRows } from './attainment.ts';
import { rollUp } from './roll-up.ts';

const row = (actual: number | null, due: number | null, more: Partial<AttainmentRow> = {}): AttainmentRow => ({
  direction: 'increase',
  actual,
  due,
  weight: 1,
  ...more,
});

const of = (...plans: AttainmentRow[][]) => [...new AttainmentColumns(plans).pass().plans];

/** What the columns should say of a plan, by the pace and the roll-up of single figures. */
function slowly(rows: readonly AttainmentRow[]): number {
  const children = rows.map(({ direction, actual, due, weight }, index) => {
    const known = actual === null || due === null || direction === null;
    const told = known ? null : direction === 'inside' ? 1 : pace(direction, actual, due);
    return {
      id: `${index}`,
      name: '',
      weight,
      pace: told,
      achieved: null,
      status: 'none',
      confidence: 1,
      gap: null,
    } as const;
  });
  return rollUp(children).pace ?? NaN;
}

describe('AttainmentColumns', () => {
  const figure = fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(1e-15, -1e-15, 1e15, -1e15)));
  const rows = fc.array(
    fc.record({
      direction: fc.constantFrom('increase', 'decrease', 'above', 'below', 'inside', null),
      actual: figure,
      due: figure,
      weight: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 5 },
  );

  it('says of each plan what pace and roll-up say of its figures', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 8 }), (plans) => {
        const got = of(...plans);
        for (const [index, plan] of plans.entries()) {
          const expected = slowly(plan);
          const share = got[index] ?? 0;
          assert.ok(Object.is(share, expected) || Math.abs(share - expected) < 1e-12, `${share}, not ${expected}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whether a plan is put in later or was there from the first', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), fc.nat(), rows, (plans, nth, changed) => {
        const place = nth % plans.length;
        const columns = new AttainmentColumns(plans);
        columns.set(place, changed);
        const whole = new AttainmentColumns(plans.map((plan, index) => (index === place ? changed : plan)));
        assert.deepEqual(columns.pass(), whole.pass());
      }),
    );
  });

  it('counts plans by band, and does not take unknown for zero', () => {
    const columns = new AttainmentColumns([
      [row(90, 100)],
      [row(89, 100)],
      [row(0, 100)],
      [row(null, 100)],
      [],
      [row(5, 0)],
    ]);
    const { mean, good, watch, bad, none } = columns.pass();
    assert.deepEqual([good, watch, bad, none], [1, 1, 1, 3]);
    assert.ok(Math.abs((mean ?? 0) - 1.79 / 3) < 1e-12);
    assert.equal(new AttainmentColumns([]).pass().mean, null);
  });

  it('uses the bands it is given', () => {
    const { good, watch } = new AttainmentColumns([[row(89.9, 100)], [row(50, 100)]]).pass({ good: 89.9, watch: 50 });
    assert.deepEqual([good, watch], [1, 1]);
  });

  it('refuses a plan that is not there', () => {
    assert.throws(() => new AttainmentColumns([[]]).set(1, []), {
      name: 'RangeError',
      message: 'plan: expected 0 to 0, got 1',
    });
  });
});

describe('attainmentRows', () => {
  const asOf = '2017-02-15';
  const kpi = (id: string, more: object) => ({ id, name: id, unit: 'count', targets: months(100), ...more });

  it('holds what a plan reached against what was due, KPI by KPI', () => {
    const range = { direction: 'range', measure: 'stock', range: { from: 40, to: 60 } };
    const plan = examplePlan(
      {},
      {
        kpis: [
          kpi('a', { direction: 'increase', actuals: months(80), weight: 2 }),
          kpi('b', { direction: 'increase' }),
          kpi('c', { ...range, actuals: months(30) }),
          kpi('d', { ...range, actuals: months(50) }),
          kpi('e', { ...range, actuals: months(80) }),
        ],
      },
    );
    const rows = attainmentRows(plan, { asOf });
    assert.deepEqual(
      rows.map(({ direction, actual, due, weight }) => [direction, actual, due, weight]),
      [
        ['increase', 80, 100, 2],
        [null, null, null, 1],
        ['above', 30, 40, 1],
        ['inside', 50, 40, 1],
        ['below', 80, 60, 1],
      ],
    );
    const [mean = 0] = of([...rows]);
    assert.ok(Math.abs(mean - (2 * 0.8 + 0.75 + 1 + 0.75) / 5) < 1e-12);
  });
});
