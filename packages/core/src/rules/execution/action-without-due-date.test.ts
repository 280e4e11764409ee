import { testRule } from '../testing/rule-cases.ts';
import { actionWithoutDueDate } from './action-without-due-date.ts';

const plan = (more: object) => ({ actions: [{ id: 'letter', title: 'Write the letter', status: 'todo', ...more }] });

testRule(actionWithoutDueDate, {
  passes: [
    { name: 'due some day', plan: plan({ due: '2017-12-01' }) },
    { name: 'due long ago', plan: plan({ due: '2017-01-10' }) },
  ],
  fails: [
    {
      name: 'no day',
      plan: plan({}),
      message: 'undated',
      subject: 'action/letter',
      values: { action: 'Write the letter' },
    },
    { name: 'only its beginning', plan: plan({ start: '2017-10-01', status: 'doing' }), message: 'undated' },
  ],
  notApplicable: [
    { name: 'done', plan: plan({ status: 'done' }) },
    { name: 'dropped in agreement', plan: plan({ status: 'dropped' }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan({}) } },
  ],
});
