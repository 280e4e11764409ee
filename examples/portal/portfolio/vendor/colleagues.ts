import type { Draft } from '../draft.ts';

type Person = Draft<'stakeholders'>[number];

const people = {
  'samuel-okonjo': { name: 'Samuel Okonjo', title: 'Director of Channel Sales', function: 'management' },
  'petra-lindqvist': { name: 'Petra Lindqvist', title: 'Partner Marketing Manager', function: 'marketing' },
  'imani-vance': { name: 'Imani Vance', title: 'Partner Trainer', function: 'training' },
  'theo-castellano': { name: 'Theo Castellano', title: 'Partner Finance Analyst', function: 'finance' },
  'brendan-rourke': { name: 'Brendan Rourke', title: 'Product Manager, Technology and Furniture', function: 'product' },
} satisfies Record<string, Pick<Person, 'name' | 'title' | 'function'>>;

/** Someone of St. Louis who works for several regions; what a plan asks of them is the plan's. */
export const colleague = (id: keyof typeof people, here: Pick<Person, 'capacity' | 'joined' | 'exposure'>): Person => ({
  id,
  party: 'halvern',
  ...people[id],
  email: `${id.replace('-', '.')}@halvernpike.example`,
  ...here,
});
