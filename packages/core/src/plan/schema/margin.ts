import { choice, day, optional, percent, prose, reference, term } from './fields.ts';
import { record } from './record.ts';

export const perspectives = ['sell-in', 'sell-through', 'partner-attach'] as const;

/** What a margin is of: shared by both kinds, a party's own annex and the plan, which shows it to both. */
export const marginShape = () => ({
  /** All products when blank. */
  product: optional(term('product')),
  perspective: optional(choice(perspectives)),
  /** Of revenue; below zero where it sells at a loss. */
  percent: percent(-100, 100),
  from: optional(day()),
  until: optional(day()),
  note: optional(prose(1000)),
});

/** What a party keeps of its revenue, told to the other one. */
export const margin = record(
  'margin',
  { party: reference('party'), ...marginShape() },
  { owner: 'party', ranges: [['from', 'until']] },
);
