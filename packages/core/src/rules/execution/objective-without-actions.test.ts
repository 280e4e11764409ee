import { testRule } from '../testing/rule-cases.ts';
import { objectiveWithoutActions } from './objective-without-actions.ts';

const objectives = [{ id: 'grow', title: 'Grow' }];
const initiatives = [{ id: 'mailing', title: 'Mailing', section: 'marketing', objectives: ['grow'] }];
const action = { id: 'letter', title: 'Write the letter', initiative: 'mailing', status: 'todo' };
const withAction = (fields: object) => ({ objectives, initiatives, actions: [{ ...action, ...fields }] });

testRule(objectiveWithoutActions, {
  passes: [
    { name: 'an action is due in the window', plan: withAction({ due: '2017-12-01' }) },
    { name: 'an action that is late is still to be done', plan: withAction({ due: '2017-08-01' }) },
    {
      name: 'work begins in the window and ends after it',
      plan: withAction({ start: '2017-10-02', due: '2018-02-01' }),
    },
    {
      name: 'an objective that serves it has actions',
      plan: {
        objectives: [...objectives, { id: 'sell', title: 'Sell', serves: ['grow'] }],
        initiatives: [{ id: 'mailing', title: 'Mailing', section: 'marketing', objectives: ['sell'] }],
        actions: [{ ...action, due: '2017-10-10' }],
      },
    },
    { name: 'a longer window', plan: withAction({ due: '2018-02-01' }), options: { within: 150 } },
  ],
  fails: [
    {
      name: 'all actions lie beyond the window',
      plan: withAction({ due: '2018-02-01' }),
      message: 'none',
      subject: 'objective/grow',
      severity: 'warning',
    },
    { name: 'the only action is done', plan: withAction({ status: 'done', due: '2017-10-10' }), message: 'none' },
    { name: 'no initiative at all', plan: { objectives }, message: 'noInitiative' },
    {
      name: 'the initiative was dropped',
      plan: { ...withAction({ due: '2017-10-10' }), initiatives: [{ ...initiatives[0], status: 'dropped' }] },
      message: 'noInitiative',
    },
  ],
  cannotTell: [{ name: 'actions without days', plan: withAction({}), message: 'undated' }],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft', objectives } },
    { name: 'the objective is reached', plan: { objectives: [{ ...objectives[0], status: 'reached' }] } },
    { name: 'its time is over', plan: { objectives: [{ ...objectives[0], due: '2017-06-30' }] } },
    { name: 'its time has not come', plan: { objectives: [{ ...objectives[0], start: '2018-01-15' }] } },
    { name: "a party's own objective", plan: { objectives: [{ ...objectives[0], party: 'orbit' }] } },
  ],
});
