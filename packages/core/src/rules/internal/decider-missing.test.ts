import { testRule } from '../testing/rule-cases.ts';
import { deciderMissing } from './decider-missing.ts';

const annex = (decider?: string) => ({
  functions: [{ id: 'finance', name: 'Finance' }],
  policies: [{ id: 'credit', function: 'finance', requestType: 'credit-terms', decider }],
});

testRule(deciderMissing, {
  passes: [{ name: 'somebody decides', annex: annex('Head of credit') }],
  fails: [
    {
      name: 'nobody is named',
      annex: annex(),
      message: 'noDecider',
      subject: 'policy/credit',
      values: { type: 'credit-terms', function: 'Finance' },
    },
    { name: 'only spaces', annex: annex(' '), message: 'noDecider' },
    {
      name: 'of a function that is gone, by its id',
      annex: { ...annex(), functions: [] },
      message: 'noDecider',
      values: { function: 'finance' },
    },
  ],
  cannotTell: [{ name: 'without the annex', message: 'noAnnex' }],
  notApplicable: [
    { name: 'no policies', annex: {} },
    { name: 'a draft', plan: { stage: 'draft' }, annex: annex() },
  ],
});
