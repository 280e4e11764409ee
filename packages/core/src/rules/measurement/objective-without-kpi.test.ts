import { testRule } from '../testing/rule-cases.ts';
import { objectiveWithoutKpi } from './objective-without-kpi.ts';

const kpi = (...objectives: string[]) => ({ kpis: [{ id: 'sales', name: 'Sales', unit: 'count', objectives }] });
const objective = (fields: object = {}) => ({ objectives: [{ id: 'grow', title: 'Grow', ...fields }] });

testRule(objectiveWithoutKpi, {
  passes: [
    { name: 'a KPI measures it', plan: { ...objective(), ...kpi('grow') } },
    {
      name: 'one KPI measures two',
      plan: {
        objectives: [
          { id: 'grow', title: 'Grow' },
          { id: 'keep', title: 'Keep' },
        ],
        ...kpi('grow', 'keep'),
      },
    },
  ],
  fails: [
    {
      name: 'no KPI',
      plan: objective({ status: 'open' }),
      message: 'unmeasured',
      subject: 'objective/grow',
      values: { objective: 'Grow' },
    },
    { name: 'a KPI of nothing', plan: { ...objective(), ...kpi() }, message: 'unmeasured' },
  ],
  notApplicable: [
    { name: 'of one party', plan: objective({ party: 'orbit', inScope: true }) },
    { name: 'reached', plan: objective({ status: 'reached' }) },
    { name: 'a draft', plan: { stage: 'draft', ...objective() } },
  ],
});
