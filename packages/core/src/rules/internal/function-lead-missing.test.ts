import { testRule } from '../testing/rule-cases.ts';
import { functionLeadMissing } from './function-lead-missing.ts';

const annex = (...leads: readonly (string | undefined)[]) => ({
  functions: leads.map((lead, index) => ({ id: `f${index}`, name: `Function ${index}`, lead })),
});

testRule(functionLeadMissing, {
  passes: [{ name: 'every function has a lead', annex: annex('Iris Novak', 'Theo Brandt') }],
  fails: [
    {
      name: 'nobody',
      annex: annex('Iris Novak', undefined),
      message: 'noLead',
      subject: 'function/f1',
      values: { function: 'Function 1' },
    },
    { name: 'only spaces', annex: annex('  '), message: 'noLead' },
  ],
  cannotTell: [{ name: 'without the annex', message: 'noAnnex' }],
  notApplicable: [
    { name: 'no functions', annex: {} },
    { name: 'a draft', plan: { stage: 'draft' }, annex: annex(undefined) },
  ],
});
