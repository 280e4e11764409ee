import type { Template } from './template.ts';

export const distributor: Template = {
  name: 'distributor',
  summary: 'a distributor that serves resellers',
  kinds: ['vendor', 'distributor'],
  route: 'distribute',
  vocabulary: {
    segment: ['Retail', 'Value-added resellers', 'Online'],
    region: ['North', 'South', 'East', 'West'],
    product: ['Volume products', 'Project products'],
    competency: ['Channel sales', 'Logistics', 'Credit'],
  },
  rhythm: { catchUpWeeks: 1, reviewMonths: 3 },
};
