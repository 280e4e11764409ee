import type { Draft, PlanDraft } from '../draft.ts';
import { armand, desmond, graham, ines, lucas, marguerite } from './people.ts';

const central = 'America/Chicago';

export const reviewSchedule: PlanDraft['reviewSchedule'] = {
  cadence: { every: 1, unit: 'quarter', on: '3-tue', at: '09:00', timeZone: central },
  agenda: [
    'Sales and what was kept, by segment',
    'Discounts by state',
    'Fund: open requests and claims',
    'The next ninety days',
  ],
  created: { party: 'halvern', actor: 'ines-falk', at: '2017-01-24T13:00:00-06:00' },
};

export const channels: Draft<'channels'> = ines<'channels'>('2017-01-24T13:02:00-06:00', [
  { id: 'weekly-call', name: 'Weekly call', kind: 'phone', purpose: 'Quotations, deliveries, what is due.' },
  { id: 'portal', name: 'Partner portal', kind: 'portal', purpose: 'The plan, figures, requests and claims.' },
  { id: 'peoria', name: 'On site in Peoria', kind: 'in-person', purpose: 'Quarterly reviews and courses.' },
]);

export const catchUps: Draft<'catchUps'> = [
  ...graham<'catchUps'>('2017-06-05T10:00:00-05:00', [
    {
      id: 'weekly',
      title: 'Graham and Desmond, each Monday',
      cadence: { every: 1, unit: 'week', on: 'mon', at: '08:30', timeZone: central },
      channel: 'weekly-call',
      attendees: ['graham-pruitt', 'desmond-achterberg'],
    },
  ]),
  ...armand<'catchUps'>('2017-01-24T14:10:00-06:00', [
    {
      id: 'dispatch',
      title: 'Dispatch, each Thursday before the truck leaves',
      cadence: { every: 1, unit: 'week', on: 'thu', at: '15:00', timeZone: central },
      channel: 'weekly-call',
      attendees: ['claire-desrosiers', 'tamsin-whitlock', 'theo-castellano'],
    },
  ]),
];

export const topics: Draft<'topics'> = [
  ...armand<'topics'>('2017-04-06T10:00:00-04:00', [
    {
      id: 'duluth-practices',
      title: 'Practices along the road ask the driver for a catalogue',
      kind: 'market-insight',
      on: '2017-04-06',
      by: 'armand-thibodeau',
      acknowledgedBy: 'tamsin-whitlock',
      acknowledged: '2017-04-07',
      outcome: 'Each truck carries twenty; Tamsin calls those who took one.',
    },
  ]),
  ...marguerite<'topics'>('2017-06-20T18:30:00-05:00', [
    {
      id: 'two-states',
      title: 'Two states cost us a third of what eleven earn',
      kind: 'concern',
      on: '2017-06-20',
      by: 'marguerite-oyelaran',
      description: 'I would rather sell less in Texas and Illinois than pay for it. What does St. Louis say?',
      acknowledgedBy: 'graham-pruitt',
      acknowledged: '2017-06-22',
      outcome: 'The ladder, agreed on 2017-07-18.',
    },
  ]),
  ...desmond<'topics'>('2017-08-28T09:00:00-05:00', [
    {
      id: 'consumer-technology',
      title: 'Households buy their phones elsewhere',
      kind: 'market-insight',
      on: '2017-08-28',
      by: 'desmond-achterberg',
      description:
        'Until July Consumer Technology stands at 59 % of what was due, at a discount of 17 %. It is not the price.',
      acknowledgedBy: 'petra-lindqvist',
      acknowledged: '2017-08-30',
      outcome: 'On the agenda of 2017-10-17.',
    },
  ]),
  ...lucas<'topics'>('2017-09-14T11:10:00-05:00', [
    {
      id: 'claim-rules',
      title: 'What does a claim need, and who answers?',
      kind: 'concern',
      on: '2017-09-14',
      by: 'lucas-lindgren',
      description:
        'One claim came back, one was never handed in because the address no longer exists. Ines used to tell me beforehand.',
    },
  ]),
];

export const decisions: Draft<'decisions'> = [
  ...ines<'decisions'>('2017-01-24T14:55:00-06:00', [
    {
      id: 'own-periods',
      title: 'Gross profit is told in Quillhaven’s own periods',
      on: '2017-01-24',
      by: ['samuel-okonjo', 'marguerite-oyelaran'],
      subject: { type: 'kpi', id: 'gross-profit' },
      choice:
        'The twelve 4-5-4 periods of its books that end in this plan, of which January closes what the books call 2016; everything else by calendar month.',
      why: 'Quillhaven closes its books that way. Figures cut anew for us would be nobody’s figures.',
    },
  ]),
  ...graham<'decisions'>('2017-07-18T13:10:00-05:00', [
    {
      id: 'ladder',
      title: 'A ladder instead of a lower target',
      on: '2017-07-18',
      by: ['samuel-okonjo', 'marguerite-oyelaran'],
      subject: { type: 'objective', id: 'keep-profit' },
      choice: 'The goal of 13.5 % stays. Texas and Illinois quote by a ladder from 2017-10-16 on.',
      why: 'Without the two states the first half kept three tenths of what it sold. The goal is right; two price lists are not.',
    },
  ]),
];

export const reviews: Draft<'reviews'> = [
  ...ines<'reviews'>('2017-01-24T12:30:00-06:00', [
    {
      id: 'kick-off',
      title: 'Kick-off and signature',
      due: '2017-01-24',
      held: '2017-01-24',
      attendees: [
        'ines-falk',
        'samuel-okonjo',
        'petra-lindqvist',
        'desmond-achterberg',
        'marguerite-oyelaran',
        'priya-venkataraman',
        'armand-thibodeau',
      ],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'],
      decisions: ['own-periods'],
      actions: ['stock-thunder-bay', 'quote-sheets', 'spring-mailing', 'teach-quoting'],
      window: '2017-01-24',
    },
  ]),
  ...ines<'reviews'>('2017-04-18T12:00:00-05:00', [
    {
      id: 'review-q1',
      title: 'First quarter',
      due: '2017-04-18',
      held: '2017-04-18',
      attendees: ['ines-falk', 'desmond-achterberg', 'priya-venkataraman', 'lucas-lindgren', 'armand-thibodeau'],
      reaffirmed: ['objectives', 'growth-strategy', 'targets'],
      verdicts: [
        { kpi: 'sales', verdict: 'on-track', note: '$40,530 against $22,233 due.' },
        {
          kpi: 'gross-profit',
          verdict: 'watch',
          note: 'January carries it. Texas and Illinois lost $2,404 in three months.',
        },
      ],
      actions: ['chicago-fair', 'call-supplies', 'hand-over-central'],
      window: '2017-04-18',
    },
  ]),
  ...graham<'reviews'>('2017-07-18T14:10:00-05:00', [
    {
      id: 'review-q2',
      title: 'First half of the year',
      due: '2017-07-18',
      held: '2017-07-18',
      attendees: [
        'graham-pruitt',
        'samuel-okonjo',
        'theo-castellano',
        'desmond-achterberg',
        'marguerite-oyelaran',
        'priya-venkataraman',
        'armand-thibodeau',
      ],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'],
      verdicts: [
        { kpi: 'sales', verdict: 'on-track', note: '$68,469 against $50,568 due.' },
        {
          kpi: 'gross-profit',
          verdict: 'watch',
          note: 'On its pace by a hair, with two states that lose; see the escalation.',
        },
        { kpi: 'discount', verdict: 'off-track' },
      ],
      decisions: ['ladder'],
      actions: [
        'ladder-figures',
        'ladder-rules',
        'ladder-start',
        'ladder-support',
        'price-course',
        'copiers-2012',
        'managers-letter',
        'omaha-fair',
        'supplies-rest',
        'winter-stock',
      ],
      window: '2017-07-18',
    },
    { id: 'review-q3', title: 'Third quarter', due: '2017-10-17' },
  ]),
];

export const escalationLevels: Draft<'escalationLevels'> = graham<'escalationLevels'>('2017-06-05T10:10:00-05:00', [
  {
    id: 'level-1',
    level: 1,
    people: [
      { party: 'halvern', stakeholder: 'graham-pruitt' },
      { party: 'quillhaven', stakeholder: 'desmond-achterberg' },
      { party: 'lakehead', stakeholder: 'claire-desrosiers' },
    ],
    answerWithin: 3,
  },
  {
    id: 'level-2',
    level: 2,
    people: [
      { party: 'halvern', stakeholder: 'samuel-okonjo' },
      { party: 'quillhaven', stakeholder: 'marguerite-oyelaran' },
      { party: 'lakehead', stakeholder: 'armand-thibodeau' },
    ],
    answerWithin: 5,
  },
]);

export const escalationTriggers: Draft<'escalationTriggers'> = desmond<'escalationTriggers'>(
  '2017-01-24T14:15:00-06:00',
  [
    {
      id: 'profit-low',
      title: 'Gross profit below 75 % of what is due for two periods',
      kind: 'kpi-below',
      kpi: 'gross-profit',
      below: 75,
      periods: 2,
    },
    {
      id: 'discount-high',
      title: 'Discount a tenth above what was agreed, two quarters running',
      kind: 'kpi-below',
      kpi: 'discount',
      below: 90,
      periods: 2,
    },
    { id: 'late-action', title: 'An action more than two weeks late', kind: 'action-late', days: 14 },
  ],
);

export const escalations: Draft<'escalations'> = graham<'escalations'>('2017-07-18T13:45:00-05:00', [
  {
    id: 'discounts-first-half',
    title: 'Discounts above what was agreed, in both quarters',
    subject: { type: 'kpi', id: 'discount' },
    trigger: 'discount-high',
    level: 2,
    opened: '2017-07-18',
    recovery: [
      {
        what: 'Show what each discount cost, by state',
        who: 'priya-venkataraman',
        due: '2017-08-25',
        done: '2017-08-25',
      },
      { what: 'Quote by the ladder in Texas and Illinois', who: 'desmond-achterberg', due: '2017-10-16' },
      { what: 'The price conversation for the field', who: 'imani-vance', due: '2017-10-27' },
    ],
  },
]);
