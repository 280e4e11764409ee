import type { PlanDraft } from './draft.ts';
import { dimensions } from './vendor/company.ts';
import { actions } from './west/actions.ts';
import { initiatives, risks } from './west/initiatives.ts';
import { kpis, milestones } from './west/measures.ts';
import * as money from './west/money.ts';
import { objectives } from './west/objectives.ts';
import * as ownership from './west/ownership.ts';
import * as parties from './west/parties.ts';
import { assignments, stakeholders } from './west/people.ts';
import * as rhythm from './west/rhythm.ts';
import * as skills from './west/skills.ts';

/** The well-run plan: ahead of pace in every segment, weak spots told and worked on. */
export const west: PlanDraft = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'west-2017',
  title: 'Halvern & Pike with Cedarmoor Workplace Supply, West 2017',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  stage: 'active',
  calendar: { type: 'month', startMonth: 1 },
  created: { party: 'halvern', actor: 'dana-marchetti', at: '2016-11-29T10:50:00-08:00' },
  // Three people each answer for ten parts of this small partnership, which both sides know.
  checks: { preset: 'recommended', rules: { 'rasci-overloaded': ['warning', { most: 10 }] } },
  closedPeriods: [
    { period: '2017-Q1', on: '2017-04-11', by: 'dana-marchetti' },
    { period: '2017-Q2', on: '2017-07-11', by: 'dana-marchetti' },
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
