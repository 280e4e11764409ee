import type { PlanDraft } from './draft.ts';
import { actions } from './central/actions.ts';
import { initiatives, risks } from './central/initiatives.ts';
import { kpis, milestones } from './central/measures.ts';
import * as money from './central/money.ts';
import { objectives } from './central/objectives.ts';
import * as ownership from './central/ownership.ts';
import * as parties from './central/parties.ts';
import { assignments, stakeholders } from './central/people.ts';
import * as rhythm from './central/rhythm.ts';
import * as skills from './central/skills.ts';
import { dimensions } from './vendor/company.ts';

/** The plan that sells and does not earn: ahead in sales, while discounts in two states eat what Consumer should bring;
 * claims are stuck since the channel manager left, and the distributor has little part in it. */
export const central: PlanDraft = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'central-2017',
  title: 'Halvern & Pike with Quillhaven Business Supply, Central 2017',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  stage: 'active',
  calendar: { type: 'month', startMonth: 1 },
  created: { party: 'halvern', actor: 'ines-falk', at: '2016-12-05T10:00:00-06:00' },
  checks: { preset: 'recommended' },
  rates: [
    { from: 'CAD', to: 'USD', rate: 0.74, on: '2017-01-01', source: 'Agreed by the three at the kick-off' },
    { from: 'CAD', to: 'USD', rate: 0.77, on: '2017-07-01', source: 'Agreed by the three at the half-year review' },
  ],
  closedPeriods: [
    { period: '2017-Q1', on: '2017-04-18', by: 'priya-venkataraman' },
    { period: '2017-Q2', on: '2017-07-18', by: 'priya-venkataraman' },
  ],
  dimensions,
  stakeholders,
  assignments,
  objectives,
  kpis,
  milestones,
  initiatives,
  actions,
  risks,
  ...parties,
  ...rhythm,
  ...money,
  ...skills,
  ...ownership,
};
