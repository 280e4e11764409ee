import { testRule } from '../testing/rule-cases.ts';
import { agreementEndsBeforePlan } from './agreement-ends-before-plan.ts';

const until = (end: string) => ({ agreement: { end } });

testRule(agreementEndsBeforePlan, {
  passes: [
    { name: 'on the same day', plan: until('2017-12-31') },
    { name: 'it outlasts the plan', plan: until('2019-06-30') },
  ],
  fails: [
    {
      name: 'a day before',
      plan: until('2017-12-30'),
      message: 'before',
      subject: 'plan',
      values: { end: '2017-12-30', planEnd: '2017-12-31', days: 1 },
    },
    { name: 'it has ended', plan: until('2017-09-29'), message: 'ended' },
    { name: 'on its last day', plan: { stage: 'proposed', ...until('2017-09-30') }, message: 'before' },
  ],
  notApplicable: [
    { name: 'no end', plan: { agreement: { start: '2016-01-01' } } },
    { name: 'a draft', plan: { stage: 'draft', ...until('2017-06-30') } },
    { name: 'closed', plan: { stage: 'closed', ...until('2017-06-30') } },
  ],
});
