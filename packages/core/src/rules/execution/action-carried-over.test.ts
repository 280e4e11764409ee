import { testRule } from '../testing/rule-cases.ts';
import { actionCarriedOver } from './action-carried-over.ts';

const moves = [
  { on: '2017-06-01', from: '2017-06-01', to: '2017-08-01', why: 'Holidays' },
  { on: '2017-08-01', from: '2017-08-01', to: '2017-10-15', why: 'No time' },
];
const carried = (times: number, more: object = {}) => ({
  actions: [
    {
      id: 'letter',
      title: 'Write the letter',
      status: 'todo',
      due: '2017-10-15',
      carried: moves.slice(0, times),
      ...more,
    },
  ],
});

testRule(actionCarriedOver, {
  passes: [
    { name: 'never', plan: carried(0) },
    { name: 'once', plan: carried(1) },
    { name: 'twice, where that is fine', plan: carried(2), options: { times: 3 } },
  ],
  fails: [
    {
      name: 'twice',
      plan: carried(2),
      message: 'carried',
      subject: 'action/letter',
      values: { times: 2, first: '2017-06-01', due: '2017-10-15' },
    },
  ],
  notApplicable: [
    { name: 'done at last', plan: carried(2, { status: 'done' }) },
    { name: 'the plan is still proposed', plan: { stage: 'proposed', ...carried(2) } },
  ],
});
