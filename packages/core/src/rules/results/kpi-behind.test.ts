import { testRule } from '../testing/rule-cases.ts';
import { kpiBehind } from './kpi-behind.ts';

const months = (values: readonly number[]) =>
  values.map((value, index) => ({ period: `2017-P${String(index + 1).padStart(2, '0')}`, value }));
const targets = months(Array.from({ length: 12 }, () => 100));
const sales = { id: 'sales', name: 'Sales', unit: 'count', direction: 'increase', measure: 'flow', targets };
const sold = (...values: number[]) => ({ kpis: [{ ...sales, actuals: months(values) }] });

testRule(kpiBehind, {
  passes: [
    { name: 'at the good band', plan: sold(90, 90, 90), asOf: '2017-03-31' },
    { name: 'a month in progress does not count', plan: sold(100, 100, 10), asOf: '2017-03-30' },
    { name: 'a month nobody reported lowers nothing', plan: sold(100, 100), asOf: '2017-06-30' },
    {
      name: 'fewer complaints than allowed',
      plan: { kpis: [{ ...sales, direction: 'decrease', actuals: months([50]) }] },
    },
    { name: 'its own bands', plan: { kpis: [{ ...sales, bands: { good: 60 }, actuals: months([70]) }] } },
    { name: 'a band of the configuration', plan: sold(70), options: { good: 70 } },
  ],
  fails: [
    {
      name: 'below the good band',
      plan: sold(90, 89),
      asOf: '2017-02-28',
      message: 'behind',
      severity: 'warning',
      subject: 'kpi/sales',
      values: { pace: 89.5, value: 179, due: 200, period: '2017-P02', end: '2017-02-28' },
    },
    { name: 'below the watch band', plan: sold(74), message: 'behind', severity: 'error' },
    { name: 'at the watch band', plan: sold(75), message: 'behind', severity: 'warning' },
    {
      name: 'more complaints than allowed',
      plan: { kpis: [{ ...sales, direction: 'decrease', actuals: months([200]) }] },
      message: 'behind',
      severity: 'error',
      values: { pace: 50 },
    },
    {
      name: 'outside a range',
      plan: {
        kpis: [
          {
            ...sales,
            unit: 'percent',
            measure: 'stock',
            direction: 'range',
            range: { from: 40, to: 60 },
            actuals: months([30]),
          },
        ],
      },
      message: 'outside',
      values: { pace: 75, due: 40 },
    },
  ],
  cannotTell: [
    {
      name: 'nobody said how the years of its calendar fall',
      plan: { kpis: [{ ...sales, calendar: 'acme', actuals: months([50]) }] },
      message: 'noCalendar',
    },
    { name: 'no results although they are due', plan: sold(), message: 'noActuals' },
    {
      name: 'no direction',
      plan: { kpis: [{ ...sales, direction: undefined, actuals: months([50]) }] },
      message: 'unclearDirection',
    },
    {
      name: 'results of one region are not the whole',
      plan: {
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
        kpis: [
          {
            ...sales,
            targets: [
              { period: '2017-P01', slice: { region: 'east' }, value: 50 },
              { period: '2017-P01', slice: { region: 'west' }, value: 50 },
            ],
            actuals: [{ period: '2017-P01', slice: { region: 'east' }, value: 20 }],
          },
        ],
      },
      message: 'noActuals',
    },
  ],
  notApplicable: [
    { name: 'nothing is due yet', plan: sold(), asOf: '2017-01-20' },
    { name: 'the lag has not run out', plan: sold(), asOf: '2017-02-05' },
    { name: 'no target', plan: { kpis: [{ ...sales, targets: [], actuals: months([5]) }] } },
    { name: 'the plan is a draft', plan: { stage: 'draft', ...sold(10) } },
    { name: 'there are no KPIs' },
  ],
});
