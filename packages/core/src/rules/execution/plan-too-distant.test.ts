import { testRule } from '../testing/rule-cases.ts';
import { planTooDistant } from './plan-too-distant.ts';

const plan = (...actions: object[]) => ({
  actions: actions.map((more, index) => ({ id: `a-${index}`, title: 'Work', status: 'todo', ...more })),
});

testRule(planTooDistant, {
  passes: [
    { name: 'due on the ninetieth day', plan: plan({ due: '2017-12-29' }, { due: '2018-03-01' }) },
    { name: 'begins in time', plan: plan({ start: '2017-12-01', due: '2018-03-01' }) },
    { name: 'late', plan: plan({ due: '2017-05-01' }) },
    { name: 'one within, another without a day', plan: plan({ due: '2017-10-15' }, {}) },
    { name: 'a longer window', plan: plan({ due: '2018-03-01' }), options: { within: 180 } },
    { name: 'made ahead of its period', plan: plan({ due: '2017-03-31' }), asOf: '2016-10-01' },
  ],
  fails: [
    {
      name: 'due the day after',
      plan: plan({ due: '2018-03-01' }, { due: '2017-12-30' }),
      message: 'distant',
      subject: 'plan',
      values: { first: '2017-12-30', actions: 2, until: '2017-12-29', days: 90 },
    },
    {
      name: 'the near one is done',
      plan: plan({ due: '2017-10-15', status: 'done' }, { due: '2018-03-01' }),
      message: 'distant',
    },
  ],
  cannotTell: [{ name: 'none within, one without a day', plan: plan({ due: '2018-03-01' }, {}), message: 'undated' }],
  notApplicable: [
    { name: 'no actions' },
    { name: 'all done', plan: plan({ due: '2018-03-01', status: 'done' }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan({ due: '2018-03-01' }) } },
  ],
});
