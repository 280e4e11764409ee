import { testRule } from '../testing/rule-cases.ts';
import { actionLateNotEscalated } from './action-late-not-escalated.ts';

const action = { id: 'letter', title: 'Write the letter', status: 'todo', initiative: 'fair' };
const initiatives = [{ id: 'fair', title: 'Fair', section: 'marketing' }];
const late = (due: string | undefined, more: object = {}) => ({ initiatives, actions: [{ ...action, due }], ...more });
const escalation = (type: string, id: string, more: object = {}) => ({
  escalations: [{ id: 'e', title: 'Late', subject: { type, id }, opened: '2017-09-01', ...more }],
});
const trigger = (days?: number) => ({
  escalationTriggers: [
    { id: 't', title: 'Two weeks late', kind: 'action-late', ...(days === undefined ? {} : { days }) },
  ],
});

testRule(actionLateNotEscalated, {
  passes: [
    { name: 'escalated', plan: late('2017-08-01', escalation('action', 'letter')) },
    { name: 'its initiative was', plan: late('2017-08-01', escalation('initiative', 'fair')) },
  ],
  fails: [
    {
      name: 'thirty-one days late',
      plan: late('2017-08-30'),
      message: 'notEscalated',
      subject: 'action/letter',
      values: { days: 31, limit: 30 },
    },
    {
      name: 'later than the parties agreed',
      plan: late('2017-09-15', trigger(14)),
      message: 'triggered',
      values: { days: 15, limit: 14, trigger: 'Two weeks late' },
    },
    {
      name: 'the escalation was closed',
      plan: late('2017-08-01', escalation('action', 'letter', { closed: '2017-09-15' })),
      message: 'notEscalated',
    },
    {
      name: 'another one was escalated',
      plan: late('2017-08-01', {
        ...escalation('initiative', 'other'),
        initiatives: [...initiatives, { ...initiatives[0], id: 'other' }],
      }),
      message: 'notEscalated',
    },
  ],
  notApplicable: [
    { name: 'thirty days late', plan: late('2017-08-31') },
    { name: 'as late as agreed', plan: late('2017-09-16', trigger(14)) },
    { name: 'a trigger without days leaves the option', plan: late('2017-08-31', trigger()) },
    { name: 'done', plan: { actions: [{ ...action, initiative: undefined, due: '2017-01-01', status: 'done' }] } },
    {
      name: 'its initiative was dropped',
      plan: late('2017-01-01', { initiatives: [{ ...initiatives[0], status: 'dropped' }] }),
    },
    { name: 'no day', plan: late(undefined) },
    { name: 'still proposed', plan: late('2017-01-01', { stage: 'proposed' }) },
  ],
});
