import { testPerturbations } from './perturbation.ts';
import { record } from './edits.ts';

testPerturbations('execution', [
  {
    rule: 'action-carried-over',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'actions', 'tender-kit').carried = [
        { on: '2026-01-16', from: '2026-01-23', to: '2026-02-06', why: 'Tender week' },
        { on: '2026-02-05', from: '2026-02-06', to: '2026-03-06', why: 'Tender week again' },
      ];
    },
  },
  {
    rule: 'action-overdue',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'actions', 'tender-kit').due = '2026-02-04';
    },
  },
  {
    rule: 'action-without-due-date',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete record(plan, 'actions', 'weekly-to-daily').due;
    },
  },
  {
    rule: 'action-without-owner',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete record(plan, 'actions', 'hp-invite').owner;
    },
  },
  {
    rule: 'activity-hinders',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'initiatives', 'deal-desk').observed = 'hinders';
    },
  },
  {
    rule: 'execution-rate-low',
    plan: 'isv-ports',
    breaks: (plan) => {
      for (const late of ['talk-two', 'move-last']) record(plan, 'actions', late).done = '2026-01-12';
    },
  },
  {
    rule: 'initiative-duplicated',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'initiatives', 'vietnam-days').title = 'Tide talks in Hai Phong: harbour masters in public';
    },
  },
  {
    rule: 'initiative-unfunded',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'budgetLines', 'w4').amount.amount = 1500000;
    },
  },
  {
    rule: 'initiative-without-objective',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'initiatives', 'ops-school').objectives = [];
    },
  },
  {
    rule: 'launch-window-at-risk',
    plan: 'isv-ports',
    breaks: (plan) => {
      const trial = record(plan, 'initiatives', 'yard-beta');
      trial.launch = { opens: '2026-01-19', closes: '2026-02-13' };
      trial.end = '2026-02-13';
    },
  },
  {
    rule: 'objective-without-actions',
    plan: 'isv-ports',
    breaks: (plan) => {
      for (const one of ['tide-talks', 'vietnam-days']) record(plan, 'initiatives', one).objectives = ['cosell'];
    },
  },
  {
    rule: 'owner-ambiguous',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'stakeholders', 'linh').name = 'Linh or her successor';
    },
  },
  {
    rule: 'plan-too-distant',
    plan: 'isv-ports',
    breaks: (plan) => {
      for (const action of plan['actions'])
        if (action.status !== 'done') Object.assign(action, { start: '2026-05-25', due: '2026-06-19' });
    },
    companions: ['objective-without-actions'],
  },
  {
    rule: 'risk-unowned',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete record(plan, 'risks', 'tender-people').owner;
    },
  },
  {
    rule: 'window-overloaded',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'actions', 'hp-days').effort = 30;
    },
  },
]);
