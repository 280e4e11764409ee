import assert from 'node:assert/strict';
import { type Perturbation, testPerturbations } from './perturbation.ts';

type Loose = Parameters<Perturbation['breaks']>[0];
type Rows = readonly Loose[];

/** One record of a list. */
function record(rows: unknown, id: string): Loose {
  const found = (rows as Rows).find((one) => one['id'] === id);
  assert.ok(found, `no ${id}`);
  return found;
}

/** Declares a term that nothing else holds or lies within. */
function declare(plan: Loose, dimension: string, id: string): void {
  const { members } = record(plan['dimensions'], dimension) as { members: Loose[] };
  members.push({ id, name: id });
}

testPerturbations('market', [
  {
    rule: 'segment-mismatch',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      declare(plan, 'segment', 'hotels');
      record(plan['audiences'], 'av')['segment'] = 'hotels';
    },
  },
  {
    rule: 'region-mismatch',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      declare(plan, 'region', 'victoria');
      record(plan['audiences'], 'av')['region'] = 'victoria';
    },
  },
  {
    rule: 'channel-conflict',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      plan['engagementRules'] = [];
    },
  },
  {
    rule: 'capability-gap',
    plan: 'young-till-reseller',
    companions: ['competency-gap-untrained'],
    breaks: (plan) => {
      declare(plan, 'competency', 'bookkeeping');
      record(plan['objectives'], 'j-care')['needs'] = ['support', 'bookkeeping'];
    },
  },
  {
    // Both now do the same well, give the same and sell where no rule of engagement says who leads.
    rule: 'competing-offers',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      declare(plan, 'segment', 'vineyards');
      for (const party of plan['parties'] as Rows) party['profile'].segments = ['vineyards'];
      for (const row of plan['contributions'] as Rows) if (row['direction'] === 'gives') row['kind'] = 'sales';
      plan['parties'][0].profile.competencies[1].level = 'advanced';
    },
  },
  {
    rule: 'pricing-conflict',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      const rebate = { kpi: 'tills-in', reward: 'rebate', stackable: false };
      plan['incentives'] = [
        { ...rebate, id: 'start', title: 'Rebate for the first ten', tiers: [{ from: 10, reward: '2 %' }] },
        { ...rebate, id: 'volume', title: 'Rebate for volume', tiers: [{ from: 10, reward: '3 %' }] },
      ];
    },
  },
  {
    rule: 'brand-inconsistent',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      plan['parties'][0].brand.assets[0].verdict = 'off-guideline';
    },
  },
  {
    rule: 'promotion-conflict',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      record(plan['initiatives'], 'managers-tell')['objectives'] = ['keep'];
      delete record(plan['engagementRules'], 'practices')['promotions'];
    },
  },
  {
    rule: 'risk-tolerance-gap',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      plan['parties'][1].culture.riskTolerance = 1;
    },
  },
  {
    rule: 'horizon-gap',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      plan['parties'][1].culture.horizon = 'months';
    },
  },
  {
    // All joint work is done, and what each can do alone lies idle.
    rule: 'synergy-unused',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      for (const initiative of plan['initiatives'] as Rows) initiative['status'] = 'done';
      plan['parties'][1].profile.competencies = [
        { competency: 'planning', level: 'expert' },
        { competency: 'hl7', level: 'advanced' },
      ];
    },
  },
]);
