import assert from 'node:assert/strict';
import { type Plan, parsePlan } from '../../../plan/index.ts';

/** A plan of the calendar year 2017 in dollars with two parties, an initiative of each kind, and whatever is added. */
export function moneyPlan(more: Readonly<Record<string, unknown>> = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'P',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Superstore', kind: 'vendor' },
      { id: 'partner', name: 'Cascade', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'anna', party: 'vendor', name: 'Anna' },
      { id: 'ben', party: 'partner', name: 'Ben' },
      { id: 'bea', party: 'partner', name: 'Bea' },
    ],
    dimensions: [
      {
        id: 'region',
        name: 'Region',
        members: [
          { id: 'us', name: 'US' },
          { id: 'east', name: 'East', parent: 'us' },
          { id: 'west', name: 'West', parent: 'us' },
        ],
      },
    ],
    initiatives: [
      { id: 'webinars', title: 'Webinars', section: 'marketing', objectives: [], origin: 'planned' },
      { id: 'rescue', title: 'Rescue', section: 'sales', objectives: [], origin: 'reactive' },
    ],
    ...more,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

export const usd = (amount: number) => ({ amount, currency: 'USD' });
export const eur = (amount: number) => ({ amount, currency: 'EUR' });
