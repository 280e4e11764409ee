import { parsePlan, type Plan } from '@tandem-plan/core/plan';

const id = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const dimension = (name: string, members: readonly (string | { name: string; aliases: string[] })[]) => ({
  id: id(name),
  name,
  members: members.map((member) =>
    typeof member === 'string' ? { id: id(member), name: member } : { id: id(member.name), ...member },
  ),
});

/** A plan of three years with regions, segments and KPIs of every kind; `more` replaces what it has. */
export function salesPlan(more: object = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'sales',
    title: 'Sales',
    currency: 'USD',
    period: { start: '2015-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Vendor', kind: 'vendor' },
      { id: 'partner', name: 'Partner', kind: 'partner' },
    ],
    stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
    dimensions: [
      dimension('Region', [{ name: 'West', aliases: ['Pacific', 'W'] }, 'East', 'South', 'Central']),
      dimension('Segment', ['Consumer', 'Corporate', 'Home Office']),
    ],
    kpis: [
      { id: 'sales', name: 'Sales', unit: 'money', measure: 'flow', frequency: 'month' },
      { id: 'quota', name: 'Quota', unit: 'money', measure: 'flow', frequency: 'quarter' },
      { id: 'orders', name: 'Orders', unit: 'count', frequency: 'month' },
      { id: 'churn', name: 'Churn', unit: 'percent', frequency: 'month' },
      { id: 'discount', name: 'Discount', unit: 'percent', measure: 'ratio', frequency: 'month' },
      { id: 'score', name: 'Score', unit: 'score', measure: 'stock' },
    ],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}
