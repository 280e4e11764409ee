/** The chapters of a plan, in reading order; people are assigned to them and editors lay them out. */
export const sections = [
  'summary',
  'direction',
  'parties',
  'market',
  'objectives',
  'measures',
  'marketing',
  'sales',
  'enablement',
  'product',
  'operations',
  'people',
  'rhythm',
  'money',
  'ownership',
  'close',
] as const;

export type Section = (typeof sections)[number];
