import {
  choice,
  day,
  flag,
  happened,
  number,
  optional,
  prose,
  reference,
  references,
  table,
  terms,
  text,
} from './fields.ts';
import { growthLevers } from './party.ts';
import { record } from './record.ts';

/** What a party, or both together, want to reach. Without `party` it is joint. */
export const objective = record(
  'objective',
  {
    title: text(),
    description: optional(prose()),
    party: optional(reference('party')),
    /** Of this plan, or told to the other side for context. */
    inScope: optional(flag()),
    kind: optional(
      choice([
        'revenue',
        'profit',
        'pipeline',
        'market-share',
        'penetration',
        'coverage',
        'new-market',
        'customer-satisfaction',
        'retention',
        'launch',
        'enablement',
        'cost',
      ]),
    ),
    horizon: optional(choice(['short', 'long'])),
    start: optional(day()),
    due: optional(day()),
    lever: optional(choice(growthLevers)),
    weight: optional(number({ min: 0, max: 100 })),
    segments: terms('segment'),
    regions: terms('region'),
    products: terms('product'),
    needs: terms('competency'),
    serves: references('objective'),
    conflicts: table({ objective: reference('objective'), why: prose(1000), resolution: optional(prose(1000)) }, [
      'objective',
    ]),
    status: optional(happened(choice(['open', 'reached', 'missed', 'dropped']))),
    revisions: happened(
      table(
        {
          on: day(),
          by: reference('party'),
          from: prose(1000),
          to: prose(1000),
          acceptedBy: references('party'),
          acceptedOn: optional(day()),
        },
        ['on', 'by'],
      ),
    ),
  },
  { owner: 'party', ranges: [['start', 'due']] },
);
