import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChecker } from '../check.ts';
import { planWith } from '../testing/example.ts';
import { testRule } from '../testing/rule-cases.ts';
import { sliceBelowTarget } from './slice-below-target.ts';

const point = (region: string, value: number, period = '2017-P01') => ({ period, slice: { region }, value });
const sales = { id: 'sales', name: 'Sales', unit: 'count', direction: 'increase', measure: 'flow' };
const targets = [point('west', 100), point('east', 100)];
const sold = (west: number, east: number, more: object = {}) => ({
  dimensions: [{ id: 'region', name: 'Region', members: [{ id: 'west', name: 'West' }] }],
  kpis: [{ ...sales, targets, actuals: [point('west', west), point('east', east)], ...more }],
});

const smallWest = { slice: 'West, smb', pace: 10, share: 100 };
const both = (value: number) => [{ period: '2017-P01', slice: { region: 'west', segment: 'smb' }, value }];
const combined = (value: number) => sold(0, 0, { targets: both(100), actuals: both(value) });

testRule(sliceBelowTarget, {
  passes: [
    { name: 'every slice is on plan', plan: sold(100, 110) },
    { name: 'at the limit', plan: sold(75, 100) },
    { name: 'a limit of the configuration', plan: sold(60, 100), options: { below: 60 } },
    { name: 'fewer complaints than allowed', plan: sold(50, 50, { direction: 'decrease' }) },
  ],
  fails: [
    {
      name: 'one is far behind, though the whole is on track',
      plan: sold(74, 130),
      message: 'below',
      subject: 'kpi/sales',
      values: { slices: [{ slice: 'West', pace: 74, share: 100 }] },
    },
    {
      name: 'the one that lacks most comes first, by the name it has',
      plan: sold(40, 20),
      message: 'below',
      values: {
        slices: [
          { slice: 'east', pace: 20, share: (80 / 140) * 100 },
          { slice: 'West', pace: 40, share: (60 / 140) * 100 },
        ],
      },
    },
    {
      name: 'percentages have no share of anything',
      plan: sold(5, 9, { unit: 'percent', measure: 'stock', targets: [point('west', 10), point('east', 10)] }),
      message: 'below',
      values: { slices: [{ slice: 'West', pace: 50, share: null }] },
    },
    {
      name: 'one is known to be behind while another is missing',
      plan: sold(50, 0, { actuals: [point('west', 50)] }),
      message: 'below',
      values: { slices: [{ slice: 'West', pace: 50, share: null }] },
    },
    { name: 'two combined dimensions', plan: combined(10), message: 'below', values: { slices: [smallWest] } },
  ],
  cannotTell: [
    { name: 'a slice is missing', plan: sold(0, 0, { actuals: [point('west', 100)] }), message: 'missing' },
    { name: 'nobody says which way', plan: sold(10, 10, { direction: undefined }), message: 'unclearDirection' },
  ],
  notApplicable: [
    { name: 'no targets by slice', plan: sold(10, 10, { targets: [{ period: '2017-P01', value: 200 }] }) },
    { name: 'no actuals by slice', plan: sold(0, 0, { actuals: [{ period: '2017-P01', value: 20 }] }) },
    { name: 'no report is due yet', plan: sold(10, 10), asOf: '2017-01-30' },
    { name: 'still proposed', plan: { stage: 'proposed', ...sold(10, 10) } },
  ],
});

describe('evidence of slice-below-target', () => {
  const evidenceOf = (fields: object) => {
    const checker = createChecker({ rules: { 'slice-below-target': 'warning' } }, [sliceBelowTarget]);
    const { findings, faults } = checker.check({ plan: planWith({ ...fields }), asOf: '2017-09-30' });
    assert.deepEqual(faults, []);
    return findings.flatMap(({ evidence }) => evidence.map(({ value }) => value as ReturnType<typeof point>));
  };
  const series = (region: string, values: readonly number[]) =>
    values.map((value, at) => point(region, value, `2017-P0${at + 1}`));
  const behind = (west: readonly number[], east: readonly number[], more: object = {}) =>
    sold(0, 0, {
      targets: [...series('west', [100, 100, 100]), ...series('east', [100, 100, 100])],
      actuals: [...series('west', west), ...series('east', east)],
      ...more,
    });

  it('is target and actual of the period in which the slice lacked most, not those of a last one above its target', () => {
    assert.deepEqual(evidenceOf(behind([40, 20, 120], [100, 100, 100])), [
      point('west', 100, '2017-P02'),
      point('west', 20, '2017-P02'),
    ]);
  });

  it('is of the period in which all that are behind lack most together, of those that lack in it', () => {
    assert.deepEqual(evidenceOf(behind([50, 10, 100], [20, 60, 130])), [
      point('west', 100, '2017-P02'),
      point('west', 10, '2017-P02'),
      point('east', 100, '2017-P02'),
      point('east', 60, '2017-P02'),
    ]);
    assert.deepEqual(
      evidenceOf(behind([20, 110, 50], [10, 60, 110])).map(({ period }) => period),
      Array(4).fill('2017-P01'),
    );
  });

  it('is the last period of a level, which is all that counts', () => {
    const level = behind([10, 90, 60], [100, 100, 100], { measure: 'stock' });
    assert.deepEqual(evidenceOf(level), [point('west', 100, '2017-P03'), point('west', 60, '2017-P03')]);
  });

  it('is of the months where a quarter was targeted', () => {
    const quarter = sold(0, 0, {
      targets: [point('west', 300, '2017-Q1'), point('west', 300, '2017-Q2')],
      actuals: series('west', [50, 10, 40, 100, 100, 100]),
    });
    assert.deepEqual(evidenceOf(quarter), [point('west', 300, '2017-Q1'), ...series('west', [50, 10, 40])]);
  });
});
