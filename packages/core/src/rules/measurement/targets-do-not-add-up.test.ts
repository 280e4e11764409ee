import { testRule } from '../testing/rule-cases.ts';
import { targetsDoNotAddUp } from './targets-do-not-add-up.ts';

const quarters = (values: readonly number[], slice: object = {}) =>
  values.map((value, index) => ({ period: `2017-Q${index + 1}`, slice, value }));
const kpi = (targets: readonly object[], fields: object = {}) => ({
  kpis: [{ id: 'sales', name: 'Sales', unit: 'count', measure: 'flow', target: { value: 1000 }, targets, ...fields }],
});
const even = (value: number) => [value, value, value, value];
const region = (name: string, value: number) => quarters(even(value), { region: name });
const regions = {
  dimensions: [
    {
      id: 'region',
      name: 'Region',
      members: [
        { id: 'east', name: 'East' },
        { id: 'west', name: 'West' },
      ],
    },
  ],
};

testRule(targetsDoNotAddUp, {
  passes: [
    { name: 'they do', plan: kpi(quarters(even(250))) },
    { name: 'half a percent less', plan: kpi(quarters([250, 250, 250, 245])) },
    { name: 'slices do', plan: kpi([...region('east', 150), ...region('west', 100)]) },
    { name: 'over-assigned as declared', plan: kpi(region('east', 275), { overAssignment: 110 }) },
    { name: 'a wider tolerance', plan: kpi(quarters(even(240))), options: { tolerance: 5 } },
  ],
  fails: [
    {
      name: 'less',
      plan: kpi(quarters([250, 250, 250, 244])),
      message: 'whole',
      subject: 'kpi/sales',
      values: { target: 1000, total: 994 },
    },
    { name: 'more', plan: kpi(quarters(even(275))), message: 'whole', values: { total: 1100 } },
    { name: 'more than declared', plan: kpi(region('east', 280), { overAssignment: 110 }), message: 'slices' },
    { name: 'more than a fifth', plan: kpi(region('east', 310), { overAssignment: 150 }), message: 'slices' },
    {
      name: 'all there is comes to less',
      plan: kpi([...region('east', 100), ...region('west', 100)]),
      message: 'slices',
    },
    {
      name: 'all regions beside the whole come to less',
      plan: { ...regions, ...kpi([...quarters(even(250)), ...region('east', 100), ...region('west', 100)]) },
      message: 'slices',
      values: { total: 800 },
    },
  ],
  cannotTell: [
    {
      name: 'nobody said how the years of its calendar fall',
      plan: kpi(quarters(even(200)), { calendar: 'acme' }),
      message: 'noCalendar',
    },
    { name: 'a quarter has no target', plan: kpi(quarters([250, 250, 250])), message: 'uncovered' },
    {
      name: 'a slice lacks a quarter',
      plan: kpi([...region('east', 150), ...quarters([100], { region: 'west' })]),
      message: 'incomplete',
    },
    { name: 'a region is not there', plan: { ...regions, ...kpi(region('east', 200)) }, message: 'incomplete' },
    {
      name: 'there may be more slices beside the whole',
      plan: kpi([...quarters(even(250)), ...region('east', 100)]),
      message: 'incomplete',
    },
  ],
  notApplicable: [
    { name: 'a stock', plan: kpi(quarters(even(100)), { measure: 'stock' }) },
    { name: 'no target', plan: kpi(quarters(even(100)), { target: {} }) },
    { name: 'not phased', plan: kpi([]) },
    { name: 'a draft', plan: { stage: 'draft', ...kpi(quarters(even(100))) } },
  ],
});
