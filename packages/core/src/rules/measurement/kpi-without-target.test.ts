import { testRule } from '../testing/rule-cases.ts';
import { kpiWithoutTarget } from './kpi-without-target.ts';

const kpi = (fields: object = {}) => ({ kpis: [{ id: 'sales', name: 'Sales', unit: 'count', ...fields }] });

testRule(kpiWithoutTarget, {
  passes: [
    { name: 'a target', plan: kpi({ target: { value: 0 } }) },
    { name: 'targets by period', plan: kpi({ targets: [{ period: '2017-Q1', value: 10 }] }) },
    { name: 'a floor', plan: kpi({ direction: 'range', range: { from: 40 } }) },
    { name: 'a ceiling', plan: kpi({ direction: 'range', range: { to: 60 } }) },
  ],
  fails: [
    { name: 'none', plan: kpi(), message: 'noTarget', subject: 'kpi/sales', values: { kpi: 'Sales' } },
    { name: 'a range without bounds', plan: kpi({ direction: 'range' }), message: 'noTarget' },
  ],
  notApplicable: [{ name: 'no KPIs' }, { name: 'a draft', plan: { stage: 'draft', ...kpi() } }],
});
