import { testRule } from '../testing/rule-cases.ts';
import { kpiStale } from './kpi-stale.ts';

const months = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ period: `2017-P${String(index + 1).padStart(2, '0')}`, value: 10 }));
const kpi = (actuals: readonly object[], fields: object = {}) => ({
  kpis: [{ id: 'sales', name: 'Sales', unit: 'count', frequency: 'month', target: { value: 120 }, actuals, ...fields }],
});
const sliced = (region: string) => ({ period: '2017-P08', slice: { region }, value: 10 });

testRule(kpiStale, {
  passes: [
    { name: 'the last month that was due is there', plan: kpi(months(8)) },
    { name: 'an earlier one is missing', plan: kpi(months(8).slice(1)) },
    { name: 'customers report later', plan: kpi(months(7), { perspective: 'sell-through' }) },
    { name: 'it has a longer lag', plan: kpi(months(7), { lag: 30 }) },
    { name: 'on the day it is due', plan: kpi(months(7)), asOf: '2017-09-10' },
    { name: 'by quarter', plan: kpi(months(6), { frequency: 'quarter' }) },
  ],
  fails: [
    {
      name: 'a day late',
      plan: kpi(months(7), { owner: 'omar' }),
      asOf: '2017-09-11',
      message: 'missing',
      subject: 'kpi/sales',
      values: { period: '2017-P08', end: '2017-08-31', due: '2017-09-10', days: 1, owner: 'Omar Haddad' },
    },
    { name: 'never reported', plan: kpi([]), message: 'missing', values: { owner: null } },
    { name: 'by its phasing', plan: kpi([], { frequency: undefined, targets: months(12) }), message: 'missing' },
    {
      name: 'one region of two',
      plan: kpi([sliced('east')], { targets: [sliced('east'), sliced('west')] }),
      message: 'partly',
    },
  ],
  notApplicable: [
    { name: 'no report is due yet', plan: kpi([]), asOf: '2017-02-10' },
    { name: 'no target', plan: kpi([], { target: {} }) },
    { name: 'nothing says how often it is reported', plan: kpi([], { frequency: undefined }) },
    { name: 'only agreed', plan: { stage: 'agreed', ...kpi([]) } },
  ],
});
