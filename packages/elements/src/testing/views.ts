import type { KpiView } from '@tandem-plan/core/views';

/** A revenue KPI that runs as planned; `change` makes of it what a test needs. */
export const kpi = (change: Partial<KpiView> = {}): KpiView => ({
  id: 'west-revenue',
  name: 'West revenue, sell-through',
  unit: 'money',
  currency: 'USD',
  direction: 'increase',
  asOf: '2017-09-30',
  value: 24_610_000,
  target: 35_600_000,
  achieved: 0.69,
  due: 23_217_000,
  reached: { value: 24_610_000, period: '2017-P09', end: '2017-09-30' },
  pace: 1.06,
  status: 'good',
  gap: null,
  through: { period: '2017-P09', end: '2017-09-30' },
  stale: false,
  updated: { on: '2017-09-28', by: 'dana-whitfield', name: 'Dana Whitfield' },
  steps: [
    { period: '2017-P07', actual: 17_700_000, target: 17_400_000 },
    { period: '2017-P08', actual: 19_600_000, target: 19_500_000 },
    { period: '2017-P09', actual: 24_610_000, target: 23_217_000 },
    { period: '2017-P10', actual: null, target: 27_000_000 },
  ],
  ...change,
});

/** Nobody has recorded anything yet: neither zero nor bad. */
export const unknownKpi = (): KpiView =>
  kpi({
    name: 'Partner satisfaction',
    unit: 'percent',
    currency: null,
    value: null,
    target: 85,
    achieved: null,
    due: null,
    reached: null,
    pace: null,
    status: 'none',
    gap: 'no-actuals',
    through: null,
    updated: null,
    steps: [],
  });
