import type { Template } from './template.ts';

export const reseller: Template = {
  name: 'reseller',
  summary: 'a partner that sells on to customers',
  kinds: ['vendor', 'partner'],
  route: 'resell',
  vocabulary: {
    segment: ['Consumer', 'Small business', 'Enterprise'],
    region: ['North', 'South', 'East', 'West'],
    product: ['Core product', 'Services'],
    competency: ['Sales', 'Presales', 'Support'],
  },
  rhythm: { catchUpWeeks: 2, reviewMonths: 3 },
};
