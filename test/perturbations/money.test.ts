import { testPerturbations } from './perturbation.ts';
import { record, rows } from './edits.ts';

testPerturbations('money', [
  {
    rule: 'agreement-ends-before-plan',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['agreement'].end = '2026-04-30';
    },
  },
  {
    rule: 'allocation-exceeds-fund',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      record(plan, 'allocations', 'wkz-brandl').amount.amount = 5000000;
    },
  },
  {
    rule: 'budget-missing',
    plan: 'renewed-first-quarter',
    breaks: (plan) => {
      plan['budgetLines'] = [];
      delete record(plan, 'initiatives', 'soirees').budget;
    },
  },
  {
    rule: 'budget-overdrawn',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'spending', 'o2').amount.amount = 3500000;
    },
  },
  {
    rule: 'claim-exceeds-approval',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      record(plan, 'claims', 'cl-rosenheim').amount.amount = 900000;
    },
  },
  {
    rule: 'claim-expiring',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      Object.assign(record(plan, 'claims', 'cl-rosenheim'), { status: 'draft', expires: '2025-08-15' });
    },
  },
  {
    rule: 'claim-without-proof',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      record(plan, 'claims', 'cl-rosenheim').proof = [];
    },
  },
  {
    rule: 'funds-unused',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      record(plan, 'allocations', 'wkz-brandl').expires = '2025-09-15';
      record(plan, 'fundRequests', 'fr-messen').approved.amount = 1450000;
    },
  },
  {
    rule: 'gate-missed',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'investments', 'yard-credits').gate.due = '2026-01-31';
    },
  },
  {
    rule: 'incentive-against-objective',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'incentives', 'account-team').kpi = 'go-live';
    },
  },
  {
    rule: 'incentive-not-measurable',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete record(plan, 'incentives', 'account-team').kpi;
    },
  },
  {
    rule: 'incentive-not-understood',
    plan: 'isv-ports',
    breaks: (plan) => {
      rows(record(plan, 'incentives', 'account-team'), 'acknowledged').pop();
    },
  },
  {
    rule: 'investment-ungated',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete record(plan, 'investments', 'yard-credits').gate.value;
    },
  },
  {
    rule: 'spend-unplanned',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'spending', 'o3').nature = 'reactive';
    },
  },
  {
    rule: 'tier-at-risk',
    plan: 'isv-ports',
    breaks: (plan) => {
      Object.assign(plan['programme'].requirements[1], { met: 'at-risk', by: '2026-04-30' });
    },
  },
]);
