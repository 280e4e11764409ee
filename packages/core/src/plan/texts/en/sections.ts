import type { Section } from '../../schema/sections.ts';

export const sections = {
  summary: 'Summary',
  direction: 'Direction',
  parties: 'The parties',
  market: 'Market',
  objectives: 'Objectives',
  measures: 'KPIs',
  marketing: 'Marketing',
  sales: 'Sales',
  enablement: 'Enablement',
  product: 'Product',
  operations: 'Operations',
  people: 'People',
  rhythm: 'Rhythm',
  money: 'Money',
  ownership: 'Ownership',
  close: 'Close',
} satisfies Readonly<Record<Section, string>>;
