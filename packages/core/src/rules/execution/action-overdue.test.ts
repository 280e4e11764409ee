import { testRule } from '../testing/rule-cases.ts';
import { actionOverdue } from './action-overdue.ts';

const action = { id: 'letter', title: 'Write the letter', status: 'todo', owner: 'ana' };
const dated = (due: string, more: object = {}) => ({ actions: [{ ...action, due, ...more }] });

testRule(actionOverdue, {
  passes: [
    { name: 'due today', plan: dated('2017-09-30') },
    { name: 'six days late', plan: dated('2017-09-24') },
    { name: 'later grace', plan: dated('2017-09-15'), options: { warning: 20, error: 30 } },
  ],
  fails: [
    {
      name: 'seven days late',
      plan: dated('2017-09-23'),
      message: 'overdue',
      severity: 'warning',
      subject: 'action/letter',
      values: { days: 7, owner: 'Ana Ruiz' },
    },
    {
      name: 'fourteen days late',
      plan: dated('2017-09-16', { status: 'doing' }),
      message: 'overdue',
      severity: 'error',
    },
    { name: 'blocked', plan: dated('2017-06-01', { status: 'blocked' }), message: 'overdue', severity: 'error' },
    { name: 'without an owner', plan: dated('2017-06-01', { owner: undefined }), message: 'unowned' },
  ],
  cannotTell: [{ name: 'without a due day', plan: { actions: [action] }, message: 'undated' }],
  notApplicable: [
    { name: 'done', plan: dated('2017-01-10', { status: 'done' }) },
    { name: 'dropped in agreement', plan: dated('2017-01-10', { status: 'dropped' }) },
    {
      name: 'its initiative was dropped',
      plan: {
        initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', status: 'dropped' }],
        ...dated('2017-01-10', { initiative: 'fair' }),
      },
    },
    { name: 'the plan is still proposed', plan: { stage: 'proposed', ...dated('2017-01-10') } },
  ],
});
