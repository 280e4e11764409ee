import type { Draft, PlanDraft } from '../draft.ts';
import { dana, kevin } from './people.ts';

const pacific = 'America/Los_Angeles';

export const reviewSchedule: PlanDraft['reviewSchedule'] = {
  cadence: { every: 1, unit: 'quarter', on: '2-tue', at: '09:00', timeZone: pacific },
  agenda: [
    'Has either growth strategy changed?',
    'KPIs by segment',
    'The last ninety days: done, carried, dropped',
    'Topics raised',
    'The next ninety days',
  ],
  created: { party: 'halvern', actor: 'dana-marchetti', at: '2017-01-10T13:00:00-08:00' },
};

export const channels: Draft<'channels'> = dana<'channels'>('2017-01-10T13:05:00-08:00', [
  {
    id: 'fortnightly-call',
    name: 'Fortnightly call',
    kind: 'phone',
    purpose: 'Actions due, and whatever either side has heard.',
  },
  { id: 'portal', name: 'Partner portal', kind: 'portal', purpose: 'The plan, figures, requests and their answers.' },
  { id: 'sacramento', name: 'On site in Sacramento', kind: 'in-person', purpose: 'Quarterly reviews and training.' },
]);

export const catchUps: Draft<'catchUps'> = dana<'catchUps'>('2017-01-10T13:10:00-08:00', [
  {
    id: 'fortnightly',
    title: 'Dana and Kevin, every other Tuesday',
    cadence: { every: 2, unit: 'week', on: 'tue', at: '08:30', timeZone: pacific },
    channel: 'fortnightly-call',
    attendees: ['dana-marchetti', 'kevin-tran'],
  },
  {
    id: 'marketing-monthly',
    title: 'Marketing, first Thursday of the month',
    cadence: { every: 1, unit: 'month', on: '1-thu', at: '10:00', timeZone: pacific },
    channel: 'fortnightly-call',
    attendees: ['petra-lindqvist', 'elin-bjork'],
  },
]);

export const topics: Draft<'topics'> = [
  ...kevin<'topics'>('2017-03-21T09:00:00-07:00', [
    {
      id: 'washington',
      title: 'Two Sacramento customers open offices in Seattle and want us there',
      kind: 'market-insight',
      on: '2017-03-21',
      by: 'marcus-osei',
      description:
        'They would rather keep their person than change to a chain. Deliveries could go out of your Portland depot.',
      acknowledgedBy: 'dana-marchetti',
      acknowledged: '2017-03-22',
      outcome: 'Delivery from Portland agreed on 2017-04-11; Washington sold $28,072 in the first half.',
    },
  ]),
  ...kevin<'topics'>('2017-06-27T08:45:00-07:00', [
    {
      id: 'furniture-behind',
      title: 'Furniture falls behind and we know why',
      kind: 'concern',
      on: '2017-06-27',
      by: 'kevin-tran',
      description: 'Three weeks to deliver a chair. My people stopped offering them rather than apologise.',
      acknowledgedBy: 'dana-marchetti',
      acknowledged: '2017-06-28',
      outcome: 'Decision and initiative of 2017-07-11: stock in Sacramento, a day on every proposal.',
    },
  ]),
  ...dana<'topics'>('2017-08-08T10:15:00-07:00', [
    {
      id: 'machine-discounts',
      title: 'Machines leave at 42 % discount',
      kind: 'concern',
      on: '2017-08-08',
      by: 'theo-castellano',
      description:
        'From January to July they lost $2,569; a year ago they went at 20 % and earned. Copiers leave at 7 % and are what we sell most of.',
      acknowledgedBy: 'naoko-yamada',
      acknowledged: '2017-08-09',
      outcome: 'Machines above 20 % go to the desk whatever the segment, from 2017-08-14.',
    },
  ]),
  ...dana<'topics'>('2017-09-05T09:20:00-07:00', [
    {
      id: 'price-list-2018',
      title: 'Price list 2018 comes on 1 November instead of in December',
      kind: 'market-insight',
      on: '2017-09-05',
      by: 'dana-marchetti',
      description: 'Paper rises by about three per cent; the rest stays.',
      acknowledgedBy: 'kevin-tran',
      acknowledged: '2017-09-05',
      outcome: 'Standing orders keep their price until the end of January.',
    },
  ]),
  ...kevin<'topics'>('2017-09-19T08:50:00-07:00', [
    {
      id: 'newsletter-spanish',
      title: 'A Spanish edition of the newsletter',
      kind: 'idea',
      on: '2017-09-19',
      by: 'elin-bjork',
      description: 'A third of our Home Office customers in the valley answer the phone in Spanish.',
      acknowledgedBy: 'petra-lindqvist',
      acknowledged: '2017-09-21',
      outcome: 'Petra brings a cost to the October review.',
    },
  ]),
  ...kevin<'topics'>('2017-09-28T17:00:00-07:00', [
    {
      id: 'returning-goal',
      title: 'The goal for returning customers is reached: raise it?',
      kind: 'idea',
      on: '2017-09-28',
      by: 'sofia-delgado',
      description: '124 were asked for and 127 are back, with the strongest months to come.',
      acknowledgedBy: 'dana-marchetti',
      acknowledged: '2017-09-29',
      outcome: 'On the agenda of 2017-10-10.',
    },
  ]),
];

export const decisions: Draft<'decisions'> = [
  ...dana<'decisions'>('2017-01-10T13:45:00-08:00', [
    {
      id: 'share-discounts',
      title: 'Halvern & Pike carries half of Corporate discounts beyond 20 %',
      on: '2017-01-10',
      by: ['samuel-okonjo', 'renata-aguilar'],
      subject: { type: 'objective', id: 'c-margin' },
      choice: 'Half of what the discount desk approves beyond 20 % of list, credited each quarter.',
      why: 'Both want Corporate accounts; one wants share and the other margin. Whoever asks for the discount should feel it.',
    },
    {
      id: 'no-new-customer-goal',
      title: 'No goal for new customers',
      on: '2017-01-10',
      by: ['samuel-okonjo', 'renata-aguilar'],
      subject: { type: 'party', id: 'cedarmoor' },
      choice: 'We watch first-time customers and set no target for them.',
      why: 'Cedarmoor grows by keeping and upselling. A goal for new customers would pull inside sales off the phone with the old ones.',
    },
  ]),
  ...kevin<'decisions'>('2017-05-16T09:20:00-07:00', [
    {
      id: 'drop-portland',
      title: 'No open day in Portland',
      on: '2017-05-16',
      by: ['dana-marchetti', 'kevin-tran'],
      subject: { type: 'action', id: 'portland-event' },
      choice: 'Dropped; the budget goes to the autumn mailing.',
      why: 'Eight customers there. Washington answers by itself.',
    },
  ]),
  ...dana<'decisions'>('2017-07-11T11:40:00-07:00', [
    {
      id: 'keep-year-target',
      title: 'Keep the sales target although it will be passed',
      on: '2017-07-11',
      by: ['samuel-okonjo', 'renata-aguilar'],
      subject: { type: 'kpi', id: 'sales' },
      choice: 'The target stays at 2016 plus ten per cent in every segment.',
      why: 'One copier for $14,000, sold to a customer in Washington in March, makes a good part of the lead, and Corporate is six per cent ahead of its target, no more.',
    },
    {
      id: 'furniture-answer',
      title: 'Furniture gets its own answer instead of a discount',
      on: '2017-07-11',
      by: ['samuel-okonjo', 'renata-aguilar'],
      subject: { type: 'initiative', id: 'furniture-recovery' },
      choice: 'Stock in Sacramento and a delivery day on every proposal; no price promotion.',
      why: 'Customers leave because nobody can name a day. A discount would cost the margin and not answer that.',
    },
  ]),
];

const all = ['dana-marchetti', 'samuel-okonjo', 'kevin-tran', 'renata-aguilar'];

export const reviews: Draft<'reviews'> = [
  ...dana<'reviews'>('2017-01-10T12:30:00-08:00', [
    {
      id: 'kick-off',
      title: 'Kick-off and signature',
      due: '2017-01-10',
      held: '2017-01-10',
      attendees: [...all, 'petra-lindqvist', 'elin-bjork', 'naoko-yamada', 'marcus-osei'],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'],
      decisions: ['share-discounts', 'no-new-customer-goal'],
      actions: ['bundle-prices', 'train-february', 'renewal-list', 'desk-rules', 'spring-mailing', 'ask-for-standing'],
      window: '2017-01-10',
      notes: 'Plan read aloud page by page. Renata struck “aggressive” from the sales plan twice.',
    },
  ]),
  ...dana<'reviews'>('2017-04-11T12:10:00-07:00', [
    {
      id: 'review-q1',
      title: 'First quarter',
      due: '2017-04-11',
      held: '2017-04-11',
      attendees: ['dana-marchetti', 'brendan-rourke', 'kevin-tran', 'renata-aguilar', 'sofia-delgado', 'marcus-osei'],
      reaffirmed: ['objectives', 'growth-strategy', 'targets'],
      verdicts: [
        {
          kpi: 'sales',
          verdict: 'on-track',
          note: '$50,921 against $26,749 due. One Consumer month does most of it; Corporate is at 88 % and is watched.',
        },
        { kpi: 'gross-profit', verdict: 'on-track' },
        { kpi: 'returning-customers', verdict: 'on-track', note: '38 against 20 due.' },
      ],
      actions: ['club-calls-spring', 'portland-event', 'seattle-round'],
      window: '2017-04-11',
      notes: 'Portland depot delivers to Washington from May.',
    },
  ]),
  ...kevin<'reviews'>('2017-07-11T14:10:00-07:00', [
    {
      id: 'review-q2',
      title: 'First half of the year',
      due: '2017-07-11',
      held: '2017-07-11',
      attendees: [...all, 'brendan-rourke', 'petra-lindqvist', 'elin-bjork', 'naoko-yamada'],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'],
      verdicts: [
        { kpi: 'sales', verdict: 'on-track', note: '$95,910 against $70,501 due.' },
        {
          kpi: 'gross-profit',
          verdict: 'on-track',
          note: 'Two and a half times what was due; April lost money: one printer for Colorado went out below cost.',
        },
        {
          kpi: 'technology-share',
          verdict: 'on-track',
          note: '52 % in the first half; it will fall towards the year’s end, as furniture is bought in autumn.',
        },
        { kpi: 'discount', verdict: 'on-track' },
      ],
      decisions: ['keep-year-target', 'furniture-answer'],
      actions: [
        'stock-sacramento',
        'demo-copier',
        'furniture-days',
        'bundle-service-price',
        'last-course',
        'share-of-desk',
        'refresh-list',
        'refresh-page',
        'refresh-mailing',
        'refresh-breakfast',
        'standing-web',
        'standing-autumn',
        'club-calls-autumn',
        'desk-review',
        'twelve-rooms',
        'furniture-offers',
      ],
      window: '2017-07-11',
      notes: 'Furniture was half of the meeting. Brendan stayed a day longer and rode along with the van.',
    },
    { id: 'review-q3', title: 'Third quarter', due: '2017-10-10' },
  ]),
];

export const escalationLevels: Draft<'escalationLevels'> = dana<'escalationLevels'>('2017-01-10T13:25:00-08:00', [
  {
    id: 'level-1',
    level: 1,
    people: [
      { party: 'halvern', stakeholder: 'dana-marchetti' },
      { party: 'cedarmoor', stakeholder: 'kevin-tran' },
    ],
    answerWithin: 2,
  },
  {
    id: 'level-2',
    level: 2,
    people: [
      { party: 'halvern', stakeholder: 'samuel-okonjo' },
      { party: 'cedarmoor', stakeholder: 'renata-aguilar' },
    ],
    answerWithin: 5,
  },
]);

export const escalationTriggers: Draft<'escalationTriggers'> = kevin<'escalationTriggers'>(
  '2017-01-10T13:35:00-08:00',
  [
    { id: 'late-action', title: 'An action more than ten days late', kind: 'action-late', days: 10 },
    {
      id: 'sales-low',
      title: 'Sales below 80 % of the target for two months',
      kind: 'kpi-below',
      kpi: 'sales',
      below: 80,
      periods: 2,
    },
    {
      id: 'profit-low',
      title: 'Gross profit below 75 % of the target for two months',
      kind: 'kpi-below',
      kpi: 'gross-profit',
      below: 75,
      periods: 2,
    },
  ],
);
