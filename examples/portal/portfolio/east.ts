import type { PlanDraft } from './draft.ts';
import { actions } from './east/actions.ts';
import { initiatives, risks } from './east/initiatives.ts';
import { kpis, milestones } from './east/measures.ts';
import * as money from './east/money.ts';
import { objectives } from './east/objectives.ts';
import * as ownership from './east/ownership.ts';
import * as parties from './east/parties.ts';
import { assignments, stakeholders } from './east/people.ts';
import * as rhythm from './east/rhythm.ts';
import * as skills from './east/skills.ts';
import { dimensions } from './vendor/company.ts';

/** The plan that caught up: half of what was due came in until June, courses and a recovery plan did the rest but for one product group. */
export const east: PlanDraft = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'east-2017',
  title: 'Halvern & Pike with Wexcombe Office Company, East 2017',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  stage: 'active',
  calendar: { type: 'month', startMonth: 1 },
  created: { party: 'halvern', actor: 'oliver-nkemelu', at: '2016-12-02T10:00:00-05:00' },
  checks: { preset: 'recommended' },
  closedPeriods: [
    { period: '2017-Q1', on: '2017-04-13', by: 'hannah-eidelman' },
    { period: '2017-Q2', on: '2017-07-13', by: 'hannah-eidelman' },
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
