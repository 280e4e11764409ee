import { testRule } from '../testing/rule-cases.ts';
import { trendFalling } from './trend-falling.ts';

const months = (values: readonly (number | null)[]) =>
  values.flatMap((value, index) =>
    value === null ? [] : [{ period: `2017-P${String(index + 1).padStart(2, '0')}`, value }],
  );
const sales = { id: 'sales', name: 'Sales', unit: 'count', direction: 'increase', measure: 'flow' };
const targets = months(Array.from({ length: 12 }, () => 100));
const sold = (values: readonly (number | null)[], more: object = {}) => ({
  kpis: [{ ...sales, targets, actuals: months(values), ...more }],
});
const share = { unit: 'percent', measure: 'stock', targets: [] };

testRule(trendFalling, {
  passes: [
    { name: 'worse twice only', plan: sold([90, 95, 90, 80]) },
    { name: 'twice the same', plan: sold([95, 90, 90, 80]) },
    { name: 'still above target', plan: sold([140, 130, 120, 100]) },
    {
      name: 'less sold against targets that fall faster',
      plan: sold([90, 80, 70, 60], { targets: months([100, 85, 70, 55]) }),
    },
    { name: 'fewer complaints each month', plan: sold([140, 130, 120, 110], { direction: 'decrease' }) },
  ],
  fails: [
    {
      name: 'worse three times running',
      plan: sold([100, 98, 95, 90, 80]),
      message: 'falling',
      subject: 'kpi/sales',
      values: { first: 98, firstPace: 98, value: 80, due: 100, pace: 80, period: '2017-P05', end: '2017-05-31' },
    },
    {
      name: 'more complaints each month',
      plan: sold([80, 90, 100, 110], { direction: 'decrease' }),
      message: 'falling',
    },
    {
      name: 'a level that sinks away from its target',
      plan: sold([12, 11, 10, 9], { ...share, target: { value: 15 } }),
      message: 'falling',
      values: { first: 12, value: 9, due: 15 },
    },
    {
      name: 'ever further below a range',
      plan: sold([39, 38, 37, 36], { ...share, direction: 'range', range: { from: 40, to: 60 } }),
      message: 'falling',
    },
  ],
  cannotTell: [
    {
      name: 'a flow without targets by period',
      plan: sold([90, 80, 70, 60], { targets: [], target: { value: 1200 } }),
      message: 'noTargets',
    },
    {
      name: 'targets for some periods only',
      plan: sold([90, 80, 70, 60], { targets: months([100]) }),
      message: 'noTargets',
    },
    {
      name: 'nobody says which way',
      plan: sold([90, 80, 70, 60], { direction: undefined }),
      message: 'unclearDirection',
    },
  ],
  notApplicable: [
    { name: 'three periods', plan: sold([90, 80, 70]) },
    { name: 'a month is missing', plan: sold([95, 90, null, 80, 70]) },
    { name: 'the fourth month has not ended', plan: sold([90, 80, 70, 60]), asOf: '2017-04-29' },
    { name: 'no target at all', plan: sold([90, 80, 70, 60], { targets: [] }) },
    { name: 'only agreed', plan: { stage: 'agreed', ...sold([90, 80, 70, 60]) } },
  ],
});
