import { testRule } from '../testing/rule-cases.ts';
import { effectivenessNotMeasured } from './effectiveness-not-measured.ts';

const kpis = (...purposes: (string | undefined)[]) => ({
  kpis: purposes.map((purpose, index) => ({ id: `kpi-${index}`, name: `KPI ${index}`, unit: 'count', purpose })),
});

testRule(effectivenessNotMeasured, {
  passes: [
    { name: 'partner satisfaction', plan: kpis('operational', 'partner-satisfaction') },
    { name: 'training engagement, whatever the others are for', plan: kpis(undefined, 'training-engagement') },
    { name: 'partner experience', plan: kpis('partner-experience') },
  ],
  fails: [
    {
      name: 'results alone',
      plan: kpis('operational', 'retention', 'contribution'),
      message: 'none',
      subject: 'plan',
      values: { kpis: 3 },
    },
  ],
  cannotTell: [{ name: 'one does not say what it is for', plan: kpis('operational', undefined), message: 'noPurpose' }],
  notApplicable: [{ name: 'no KPIs' }, { name: 'still proposed', plan: { stage: 'proposed', ...kpis('operational') } }],
});
