import {
  choice,
  choices,
  count,
  day,
  group,
  money,
  optional,
  prose,
  reference,
  references,
  term,
  terms,
  text,
} from './fields.ts';
import { part, record } from './record.ts';

/** Why the parties do this together. */
export const purpose = part('purpose', {
  vision: optional(prose()),
  valueProposition: optional(prose()),
  rationale: group({
    drivers: choices(['strategic', 'customer-demand', 'opportunity', 'personal-relationship']),
    statement: optional(prose()),
  }),
});

export const audience = record(
  'audience',
  {
    party: reference('party'),
    segment: optional(term('segment')),
    region: optional(term('region')),
    size: optional(count()),
    description: optional(prose()),
  },
  { owner: 'party' },
);

export const competitor = record('competitor', {
  name: text(),
  segments: terms('segment'),
  strength: optional(prose(1000)),
  answer: optional(prose(1000)),
});

/** What a party gives to the partnership, or gets from it. */
export const contribution = record(
  'contribution',
  {
    party: reference('party'),
    direction: choice(['gives', 'receives']),
    kind: choice(['marketing', 'sales', 'operational', 'financial', 'technical']),
    what: text(500),
    value: optional(money()),
  },
  { owner: 'party' },
);

/** Who leads where. */
export const engagementRule = record('engagement-rule', {
  segment: optional(term('segment')),
  region: optional(term('region')),
  accounts: optional(text(500)),
  lead: choice(['direct', 'partner', 'either']),
  promotions: optional(prose(1000)),
});

/** What makes a lead worth pursuing, and which parties agreed to it. */
export const leadCriterion = record('lead-criterion', {
  criterion: text(500),
  agreedBy: references('party'),
  since: optional(day()),
});
