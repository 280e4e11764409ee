import { testRule } from '../testing/rule-cases.ts';
import { kpiWithoutBaseline } from './kpi-without-baseline.ts';

const kpi = (fields: object = {}) => ({ kpis: [{ id: 'sales', name: 'Sales', unit: 'count', ...fields }] });

testRule(kpiWithoutBaseline, {
  passes: [
    { name: 'a baseline', plan: kpi({ baseline: { value: 0 } }) },
    { name: 'a prior year', plan: kpi({ priorYears: [{ year: '2016', value: 90 }] }) },
  ],
  fails: [
    {
      name: 'neither',
      plan: kpi(),
      message: 'noBaseline',
      severity: 'note',
      subject: 'kpi/sales',
      values: { kpi: 'Sales' },
    },
    { name: 'only its day', plan: kpi({ baseline: { on: '2016-12-31' } }), message: 'noBaseline' },
  ],
  notApplicable: [{ name: 'no KPIs' }, { name: 'a draft', plan: { stage: 'draft', ...kpi() } }],
});
