import { testPerturbations } from './perturbation.ts';
import { record, rows } from './edits.ts';

testPerturbations('measurement', [
  {
    rule: 'effectiveness-not-measured',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      for (const kpi of plan['kpis']) kpi['purpose'] = 'operational';
    },
  },
  {
    rule: 'kpi-not-phased',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'sell-in');
      kpi['targets'] = [];
    },
  },
  {
    rule: 'kpi-stale',
    plan: 'distributor-irrigation-pumps',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'pumps-out');
      rows(kpi, 'actuals').pop();
    },
  },
  {
    rule: 'kpi-without-baseline',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'geraete');
      delete kpi['baseline'];
      delete kpi['priorYears'];
    },
  },
  {
    rule: 'kpi-without-owner',
    plan: 'isv-ports',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'subs');
      delete kpi['owner'];
    },
  },
  {
    rule: 'kpi-without-target',
    plan: 'large-building-sensors',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'sellout');
      delete kpi['target'];
      delete kpi['targets'];
      delete kpi['range'];
    },
  },
  {
    rule: 'milestone-without-criteria',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      const milestone = record(plan, 'milestones', 'four-thousand');
      delete milestone['criteria'];
      delete milestone['condition'];
    },
  },
  {
    rule: 'objective-without-kpi',
    plan: 'proposed-coffee-roasters',
    breaks: (plan) => {
      for (const kpi of plan['kpis'])
        kpi['objectives'] = (kpi['objectives'] as string[]).filter((id) => id !== 'g-machines');
    },
  },
  {
    rule: 'quota-only',
    plan: 'renewed-first-quarter',
    breaks: (plan) => {
      for (const list of ['initiatives', 'actions']) for (const one of plan[list]) one['status'] = 'dropped';
      for (const objective of plan['objectives']) if (objective['party'] !== undefined) objective['status'] = 'dropped';
    },
    companions: ['objective-without-actions', 'plan-section-missing'],
  },
  {
    rule: 'revenue-views-incomplete',
    plan: 'three-party-microscopes',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'sell-through');
      delete kpi['perspective'];
    },
  },
  {
    rule: 'success-criteria-missing',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      const initiative = record(plan, 'initiatives', 'salamanca');
      initiative['completion'] = [];
    },
  },
  {
    rule: 'target-not-agreed',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'live-sites');
      kpi['target'].acceptedBy = [];
    },
  },
  {
    rule: 'target-unrealistic',
    plan: 'distributor-irrigation-pumps',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'pumps-out');
      const years = rows(kpi, 'priorYears');
      for (const year of years.slice(0, -1)) year['value'] = years.at(-1)?.['value'] - 1;
    },
  },
  {
    rule: 'targets-do-not-add-up',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      const kpi = record(plan, 'kpis', 'sell-in');
      const [last] = rows(kpi, 'targets').slice(-1);
      if (last) last['value'] /= 2;
    },
  },
]);
