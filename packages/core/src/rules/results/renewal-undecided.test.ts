import { testRule } from '../testing/rule-cases.ts';
import { renewalUndecided } from './renewal-undecided.ts';

const decided = (decision: string) => ({ outcome: { decision } });

testRule(renewalUndecided, {
  passes: [
    { name: 'it is renewed', plan: decided('renew'), asOf: '2017-12-01' },
    { name: 'it ends', plan: { stage: 'closed', ...decided('exit') }, asOf: '2018-01-31' },
  ],
  fails: [
    {
      name: 'sixty days before its end',
      asOf: '2017-11-01',
      message: 'soon',
      subject: 'plan',
      values: { end: '2017-12-31', days: 60 },
    },
    { name: 'on its last day', asOf: '2017-12-31', message: 'soon', values: { days: 0 } },
    { name: 'after its end', plan: { stage: 'closed' }, asOf: '2018-01-30', message: 'over', values: { days: 30 } },
    { name: 'evidence is no decision', plan: { outcome: { evidence: 'Good' } }, asOf: '2017-12-01', message: 'soon' },
  ],
  notApplicable: [
    { name: 'sixty-one days before its end', asOf: '2017-10-31' },
    { name: 'a shorter notice', asOf: '2017-11-01', options: { before: 30 } },
    { name: 'only agreed', plan: { stage: 'agreed' }, asOf: '2017-12-01' },
  ],
});
