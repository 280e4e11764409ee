import { testRule } from '../testing/rule-cases.ts';
import { recoveryOverdue } from './recovery-overdue.ts';

const kpis = [{ id: 'sales', name: 'Sales', unit: 'count' }];
const step = (due: string, more: object = {}) => ({ what: `Call by ${due}`, who: 'omar', due, ...more });
const escalated = (recovery: readonly object[], more: object = {}) => ({
  kpis,
  escalations: [
    { id: 'e', title: 'Sales behind', subject: { type: 'kpi', id: 'sales' }, opened: '2017-06-01', recovery, ...more },
  ],
});

testRule(recoveryOverdue, {
  passes: [
    { name: 'due today', plan: escalated([step('2017-09-30')]) },
    { name: 'done', plan: escalated([step('2017-08-01', { done: '2017-08-05' })]) },
    { name: 'opened thirty days ago', plan: escalated([], { opened: '2017-08-31' }) },
    { name: 'more time to start', plan: escalated([], { opened: '2017-08-01' }), options: { start: 90 } },
  ],
  fails: [
    {
      name: 'a step past its day',
      plan: escalated([step('2017-09-29')]),
      message: 'overdue',
      subject: 'escalation/e',
      values: { what: 'Call by 2017-09-29', who: 'Omar Haddad', days: 1, further: 0 },
    },
    {
      name: 'several, the oldest first',
      plan: escalated([step('2017-09-01'), step('2017-08-01'), step('2017-12-01')]),
      message: 'overdue',
      values: { days: 60, further: 1 },
    },
    {
      name: 'no steps after a month',
      plan: escalated([], { opened: '2017-08-30' }),
      message: 'noPlan',
      values: { days: 31 },
    },
  ],
  notApplicable: [
    { name: 'closed', plan: escalated([step('2017-08-01')], { closed: '2017-09-01' }) },
    { name: 'opened later', plan: escalated([], { opened: '2017-10-01' }) },
    { name: 'none', plan: { kpis } },
    { name: 'only agreed', plan: { stage: 'agreed', ...escalated([step('2017-08-01')]) } },
  ],
});
