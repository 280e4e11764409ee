import assert from 'node:assert/strict';
import { type Perturbation, testPerturbations } from './perturbation.ts';

type Loose = Parameters<Perturbation['breaks']>[0];
type Rows = readonly Loose[];

/** What reviews confirmed, without one of it. */
function neverReaffirmed(plan: Loose, what: string): void {
  for (const review of plan['reviews'] as Rows)
    review['reaffirmed'] = ((review['reaffirmed'] ?? []) as readonly string[]).filter((one) => one !== what);
}

/** One record of a plan. */
function record(plan: Loose, collection: string, id: string): Loose {
  const found = (plan[collection] as Rows).find((one) => one['id'] === id);
  assert.ok(found, `no ${collection} ${id}`);
  return found;
}

testPerturbations('direction', [
  {
    rule: 'objective-unserved',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      record(plan, 'objectives', 'k-cloud')['inScope'] = true;
    },
  },
  {
    rule: 'objectives-one-sided',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      record(plan, 'objectives', 'j-care')['serves'] = ['b-share'];
    },
  },
  {
    rule: 'objective-conflict',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      record(plan, 'objectives', 't-care')['conflicts'] = [
        { objective: 'b-share', why: 'Share is bought with care for free' },
      ];
    },
  },
  {
    rule: 'objective-changed-since-signoff',
    plan: 'isv-ports',
    breaks: (plan) => {
      const [revision] = record(plan, 'objectives', 'ti-subs')['revisions'];
      delete revision.acceptedBy;
      delete revision.acceptedOn;
    },
  },
  {
    rule: 'growth-strategy-no-longer-holds',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      const { growth } = plan['parties'][0];
      growth.affirmations = [...growth.affirmations, { on: '2026-06-17', by: 'mizuguchi', stillHolds: false }];
    },
  },
  {
    rule: 'target-burdens-partner',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      plan['parties'][1].commitment.days = 1;
    },
  },
  {
    rule: 'growth-strategy-unserved',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      plan['parties'][0].growth.levers = ['retention'];
    },
  },
  {
    rule: 'alignment-not-reviewed',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      neverReaffirmed(plan, 'objectives');
    },
  },
  {
    rule: 'contribution-imbalance',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      record(plan, 'contributions', 't1')['value'].amount *= 20;
    },
  },
  {
    rule: 'growth-strategy-missing',
    plan: 'proposed-coffee-roasters',
    breaks: (plan) => {
      plan['parties'][1].growth = {};
    },
  },
  {
    rule: 'benefit-missing',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      delete plan['parties'][0].benefit;
    },
  },
  {
    rule: 'vision-missing',
    plan: 'proposed-coffee-roasters',
    breaks: (plan) => {
      delete plan['purpose'].vision;
    },
  },
  {
    rule: 'plan-section-missing',
    plan: 'large-building-sensors',
    breaks: (plan) => {
      delete plan['parties'][0].mission;
    },
  },
  {
    rule: 'rationale-not-strategic',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      plan['purpose'].rationale.drivers = ['personal-relationship'];
    },
  },
  {
    rule: 'vision-not-reaffirmed',
    plan: 'distributor-irrigation-pumps',
    breaks: (plan) => {
      neverReaffirmed(plan, 'vision');
    },
  },
  {
    rule: 'growth-strategy-stale',
    plan: 'three-party-microscopes',
    breaks: (plan) => {
      neverReaffirmed(plan, 'growth-strategy');
      for (const party of plan['parties'] as Rows) party['growth'].affirmations = [];
    },
  },
]);
