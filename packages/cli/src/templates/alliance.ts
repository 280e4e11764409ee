import type { Template } from './template.ts';

export const alliance: Template = {
  name: 'alliance',
  summary: 'two companies that go to market side by side',
  kinds: ['vendor', 'alliance'],
  route: 'co-sell',
  vocabulary: {
    segment: ['Mid-market', 'Enterprise'],
    region: ['Home market', 'Abroad'],
    product: ['Joint offer', 'Product of the one', 'Product of the other'],
    competency: ['Joint selling', 'Integration', 'Marketing'],
  },
  rhythm: { catchUpWeeks: 2, reviewMonths: 3 },
};
