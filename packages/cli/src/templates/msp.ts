import type { Template } from './template.ts';

export const msp: Template = {
  name: 'msp',
  summary: 'a partner that runs the product for its customers',
  kinds: ['vendor', 'partner'],
  route: 'msp',
  vocabulary: {
    segment: ['Small business', 'Mid-market', 'Public sector'],
    region: ['Home market', 'Abroad'],
    product: ['Managed service', 'Project work'],
    competency: ['Operations', 'Security', 'Customer success'],
  },
  rhythm: { catchUpWeeks: 2, reviewMonths: 1 },
};
