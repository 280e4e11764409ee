import { testRule } from '../testing/rule-cases.ts';
import { kpiNotPhased } from './kpi-not-phased.ts';

const kpi = (fields: object = {}) => ({
  kpis: [{ id: 'sales', name: 'Sales', unit: 'money', target: { value: 1000 }, ...fields }],
});
const until = (end: string) => ({ period: { start: '2017-01-01', end } });

testRule(kpiNotPhased, {
  passes: [
    { name: 'by month', plan: kpi({ targets: [{ period: '2017-P01', value: 100 }] }) },
    { name: 'by quarter', plan: kpi({ targets: [{ period: '2017-Q1', value: 250 }] }) },
  ],
  fails: [
    {
      name: 'one number for the year',
      plan: kpi(),
      message: 'notPhased',
      subject: 'kpi/sales',
      values: { target: 1000, unit: 'money', currency: 'USD' },
    },
    { name: 'by year', plan: kpi({ targets: [{ period: '2017', value: 1000 }] }), message: 'notPhased' },
    { name: 'just over half a year', plan: { ...kpi(), ...until('2017-07-03') }, message: 'notPhased' },
  ],
  notApplicable: [
    { name: 'half a year', plan: { ...kpi(), ...until('2017-07-02') } },
    { name: 'a stock', plan: kpi({ measure: 'stock' }) },
    { name: 'reported once a year', plan: kpi({ frequency: 'year' }) },
    { name: 'no target', plan: kpi({ target: {} }) },
    { name: 'still proposed', plan: { stage: 'proposed', ...kpi() } },
  ],
});
