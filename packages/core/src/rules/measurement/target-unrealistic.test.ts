import { testRule } from '../testing/rule-cases.ts';
import { targetUnrealistic } from './target-unrealistic.ts';

const year = (name: number, value: number, comparable = true) => ({ year: String(name), value, comparable });
const kpi = (value: number, priorYears: readonly object[], fields: object = {}) => ({
  kpis: [
    { id: 'sales', name: 'Sales', unit: 'count', direction: 'increase', target: { value }, priorYears, ...fields },
  ],
});
const grew = [year(2014, 80), year(2015, 100), year(2016, 110)];

testRule(targetUnrealistic, {
  passes: [
    {
      name: 'half as much again as the best year',
      plan: kpi(1375, [year(2014, 800), year(2015, 1000), year(2016, 1000)]),
    },
    { name: 'less than last year', plan: kpi(100, grew) },
    { name: 'years in any order', plan: kpi(120, [...grew].reverse()) },
    {
      name: 'a stock, whatever the length of the plan',
      plan: { ...kpi(120, grew, { measure: 'stock' }), period: { start: '2017-01-01', end: '2017-06-30' } },
    },
    { name: 'twice as much is allowed', plan: kpi(160, grew), options: { factor: 200 } },
  ],
  fails: [
    {
      name: 'more than one and a half times the best growth',
      plan: kpi(152, grew),
      message: 'unrealistic',
      subject: 'kpi/sales',
      values: { best: 25, year: '2016' },
    },
    {
      name: 'years that do not compare are left out',
      plan: kpi(130, [year(2014, 10, false), year(2015, 100), year(2016, 110)]),
      message: 'unrealistic',
    },
  ],
  cannotTell: [
    {
      name: 'nobody said how the years of its calendar fall',
      plan: kpi(152, grew, { calendar: 'acme' }),
      message: 'noCalendar',
    },
    { name: 'no years', plan: kpi(1000, []), message: 'fewYears' },
    { name: 'one year', plan: kpi(1000, [year(2016, 110)]), message: 'fewYears' },
    { name: 'years apart', plan: kpi(1000, [year(2014, 80), year(2016, 110)]), message: 'fewYears' },
    {
      name: 'nobody says whether they compare',
      plan: kpi(1000, [
        { year: '2015', value: 80 },
        { year: '2016', value: 110 },
      ]),
      message: 'fewYears',
    },
    { name: 'it never grew', plan: kpi(1000, [year(2015, 110), year(2016, 100)]), message: 'noGrowth' },
    { name: 'the last year is long ago', plan: kpi(1000, [year(2014, 80), year(2015, 100)]), message: 'otherPeriod' },
    {
      name: 'a plan of half a year',
      plan: { ...kpi(1000, grew), period: { start: '2017-01-01', end: '2017-06-30' } },
      message: 'otherPeriod',
    },
  ],
  notApplicable: [
    { name: 'costs that should fall', plan: kpi(1000, grew, { direction: 'decrease' }) },
    { name: 'a ratio', plan: kpi(1000, grew, { measure: 'ratio' }) },
    { name: 'no target', plan: kpi(1000, grew, { target: {} }) },
    { name: 'a draft', plan: { stage: 'draft', ...kpi(1000, grew) } },
  ],
});
