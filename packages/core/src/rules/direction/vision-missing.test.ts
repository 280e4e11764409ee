import { testRule } from '../testing/rule-cases.ts';
import { visionMissing } from './vision-missing.ts';

const pencil = (due: string) => ({
  pencils: [
    { id: 'p', subject: { type: 'purpose', id: '' }, field: 'vision', for: 'orbit', by: 'acme', status: 'open', due },
  ],
});

testRule(visionMissing, {
  passes: [
    { name: 'both know where they are going', plan: { purpose: { vision: 'The first choice of small offices' } } },
    { name: 'one word is one', plan: { stage: 'proposed', purpose: { vision: 'Lead' } } },
  ],
  fails: [
    { name: 'nothing is said', message: 'missing', severity: 'warning', subject: 'plan' },
    { name: 'only spaces', plan: { purpose: { vision: ' \n' } }, message: 'missing' },
    { name: 'the day to write it is over', plan: pencil('2017-09-29'), message: 'missing' },
  ],
  notApplicable: [
    { name: 'the partner was asked to write it', plan: pencil('2017-09-30') },
    { name: 'a draft', plan: { stage: 'draft' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
