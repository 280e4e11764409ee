import { type Plan, parsePlan } from '@tandem-plan/core/plan';
import { type KpiTrend, kpiTrend } from '@tandem-plan/core/views';

type Fields = Readonly<Record<string, unknown>>;

const month = (year: number, nth: number) => `${year}-P${String(nth).padStart(2, '0')}`;

/** Figures of the months of a year, from January on. */
export const monthly = (year: number, ...values: readonly number[]): { period: string; value: number }[] =>
  values.map((value, index) => ({ period: month(year, index + 1), value }));

const twelve = (value: number) => Array.from({ length: 12 }, () => value);

/** Sales that know the year before, targets by month, and the year up to September. */
export const sales = (more: Fields = {}): Fields => ({
  id: 'sales',
  name: 'Sales to customers',
  unit: 'money',
  direction: 'increase',
  measure: 'flow',
  frequency: 'month',
  perspective: 'sell-through',
  objectives: ['grow'],
  owner: 'ana',
  targets: monthly(2017, ...twelve(1_000_000)),
  actuals: [
    ...monthly(2016, ...twelve(900_000).map((value, index) => value + index * 20_000)),
    ...monthly(
      2017,
      ...twelve(800_000)
        .slice(3)
        .map((value, index) => value + index * 30_000),
    ),
  ],
  ...more,
});

export function planWith(kpis: readonly Fields[], more: Fields = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'course',
    title: 'Course',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'northwind', name: 'Northwind', kind: 'vendor' },
      { id: 'contoso', name: 'Contoso', kind: 'partner' },
    ],
    stakeholders: [{ id: 'ana', party: 'contoso', name: 'Ana Sol' }],
    objectives: [
      { id: 'grow', title: 'Grow in the West' },
      { id: 'keep', title: 'Keep customers' },
    ],
    kpis,
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

export const trendWith = (more: Fields = {}, asOf = '2017-09-30'): KpiTrend =>
  kpiTrend(planWith([sales(more)]), 'sales', { asOf });
