import { testPerturbations } from './perturbation.ts';
import { record, remove, rows } from './edits.ts';

testPerturbations('results', [
  {
    rule: 'action-late-not-escalated',
    plan: 'large-building-sensors',
    breaks: (plan) => {
      const action = record(plan, 'actions', 'office-rent-4');
      action['due'] = '2025-09-01';
    },
    companions: ['action-overdue'],
  },
  {
    rule: 'cause-not-tagged',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'sensors');
      for (const point of kpi['actuals']) point['value'] = Math.floor(point['value'] * 0.85);
    },
    companions: ['kpi-behind'],
  },
  {
    rule: 'closed-without-verdict',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      remove(plan, 'verdicts', 'id', 'v1');
    },
  },
  {
    rule: 'escalation-ladder-missing',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      plan['escalationLevels'] = [];
    },
  },
  {
    rule: 'kpi-behind',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'sensors');
      for (const point of kpi['actuals']) point['value'] = Math.floor(point['value'] * 0.85);
      kpi['shortfall'] = { cause: 'effort' };
    },
  },
  {
    rule: 'pipeline-coverage-low',
    plan: 'isv-ports',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'subs');
      for (const point of kpi['pipeline']) point['open'] = 1;
    },
  },
  {
    rule: 'recovery-overdue',
    plan: 'three-party-microscopes',
    breaks: (plan) => {
      const escalation = record(plan, 'escalations', 'stock-high');
      delete escalation['closed'];
      delete escalation['recovery'][0].done;
    },
  },
  {
    rule: 'renewal-undecided',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      delete plan['outcome'].decision;
    },
  },
  {
    rule: 'shortfall-not-escalated',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      plan['escalationTriggers'] = [
        { id: 'early', title: 'Early', kind: 'kpi-below', kpi: 'wartungsquote', below: 99, periods: 1 },
      ];
    },
  },
  {
    rule: 'slice-below-target',
    plan: 'distributor-irrigation-pumps',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'pumps-out');
      for (const point of kpi['actuals']) {
        const moved = point['slice']?.['region'] === 'rift' ? Math.round(point['value'] * 0.4) : 0;
        point['value'] -= moved;
        const other = rows(kpi, 'actuals').find(
          (one) => one['period'] === point['period'] && one['slice']?.['region'] === 'western',
        );
        if (other) other['value'] += moved;
      }
    },
  },
  {
    rule: 'trend-falling',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'seats');
      const worse = [1.3, 1.2, 1.1, 0.97];
      for (const [index, point] of rows(kpi, 'actuals').slice(-4).entries()) {
        const due = rows(kpi, 'targets').find((one) => one['period'] === point['period']) ?? kpi['target'];
        point['value'] = due['value'] * (worse[index] ?? 1);
      }
    },
  },
]);
