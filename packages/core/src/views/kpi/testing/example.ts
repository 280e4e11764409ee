import assert from 'node:assert/strict';
import { type Plan, parsePlan } from '../../../plan/index.ts';

export type Fields = Readonly<Record<string, unknown>>;

const regions = {
  id: 'region',
  name: 'Region',
  members: [
    { id: 'us', name: 'US' },
    { id: 'east', name: 'East', parent: 'us' },
    { id: 'west', name: 'West', parent: 'us' },
  ],
};

/** A plan of the calendar year 2017 with one KPI, `k`: a count that should rise, and adds up, unless `kpi` says otherwise. */
export function examplePlan(kpi: Fields, more: Fields = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'P',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    dimensions: [regions],
    kpis: [{ id: 'k', name: 'K', unit: 'count', direction: 'increase', measure: 'flow', ...kpi }],
    ...more,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

export const month = (nth: number) => `2017-P${String(nth).padStart(2, '0')}`;

export const figure = (value: number, period: string, slice: Fields = {}) => ({ period, slice, value });

/** Figures of the months from January on; `null` leaves one out. */
export const months = (...values: readonly (number | null)[]) =>
  values.flatMap((value, index) => (value === null ? [] : [{ period: month(index + 1), value }]));
