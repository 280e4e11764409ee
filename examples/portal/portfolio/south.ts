import type { PlanDraft } from './draft.ts';
import { dimensions } from './vendor/company.ts';
import { actions } from './south/actions.ts';
import { initiatives, risks } from './south/initiatives.ts';
import { kpis, milestones } from './south/measures.ts';
import * as money from './south/money.ts';
import { objectives } from './south/objectives.ts';
import * as ownership from './south/ownership.ts';
import * as parties from './south/parties.ts';
import { assignments, stakeholders } from './south/people.ts';
import * as rhythm from './south/rhythm.ts';
import * as skills from './south/skills.ts';

/** The plan that drifted: sales look sound, while discounts eat the profit, a person is missing and nobody met since April. */
export const south: PlanDraft = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'south-2017',
  title: 'Halvern & Pike with Tallowmere Office Outfitters, South 2017',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  stage: 'active',
  calendar: { type: 'month', startMonth: 1 },
  created: { party: 'halvern', actor: 'graham-pruitt', at: '2016-12-01T10:30:00-05:00' },
  checks: { preset: 'recommended' },
  // The second quarter was to be closed at the review of July, which nobody held.
  closedPeriods: [{ period: '2017-Q1', on: '2017-04-20', by: 'graham-pruitt' }],
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
