import { testRule } from '../testing/rule-cases.ts';
import { launchWindowAtRisk } from './launch-window-at-risk.ts';

const plan = (closes: string | undefined, more: object = {}, rest: object = {}) => ({
  initiatives: [{ id: 'box', title: 'New box', section: 'product', launch: { closes }, ...more }],
  ...rest,
});
const action = (due: string, status = 'todo') => ({
  actions: [{ id: 'print', title: 'Print', initiative: 'box', due, status }],
});
const milestone = (due: string, met?: string) => ({
  milestones: [{ id: 'ready', title: 'Ready', initiative: 'box', due, met }],
});

testRule(launchWindowAtRisk, {
  passes: [
    { name: 'nothing is late', plan: plan('2017-10-05', {}, action('2017-09-30')) },
    { name: 'late work is done', plan: plan('2017-10-05', {}, action('2017-09-01', 'done')) },
    { name: 'late, with thirty-one days left', plan: plan('2017-10-31', {}, action('2017-09-01')) },
    { name: 'the milestone was met', plan: plan('2017-10-05', {}, milestone('2017-09-01', '2017-09-10')) },
    {
      name: 'launched, and goes on until the end of the year',
      plan: plan('2017-06-30', { status: 'doing', end: '2017-12-31' }, action('2017-09-01')),
    },
  ],
  fails: [
    {
      name: 'an action is late, with thirty days left',
      plan: plan('2017-10-30', {}, action('2017-09-29')),
      message: 'atRisk',
      subject: 'initiative/box',
      values: { initiative: 'New box', closes: '2017-10-30', days: 30, late: ['Print'] },
    },
    {
      name: 'a milestone is late',
      plan: plan('2017-09-30', {}, milestone('2017-09-29')),
      message: 'atRisk',
      values: { days: 0, late: ['Ready'] },
    },
    { name: 'it closed yesterday', plan: plan('2017-09-29'), message: 'closed', values: { days: 1 } },
    { name: 'closed and under way without an end', plan: plan('2017-06-30', { status: 'doing' }), message: 'closed' },
    {
      name: 'closed and under way, with work for the launch left',
      plan: plan('2017-06-30', { status: 'doing', end: '2017-12-31' }, action('2017-06-30')),
      message: 'closed',
    },
  ],
  notApplicable: [
    { name: 'no window', plan: plan(undefined, {}, action('2017-06-30')) },
    { name: 'done', plan: plan('2017-06-30', { status: 'done' }) },
    { name: 'the plan is still proposed', plan: { stage: 'proposed', ...plan('2017-06-30') } },
  ],
});
