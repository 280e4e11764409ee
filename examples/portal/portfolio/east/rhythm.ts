import type { Draft, PlanDraft } from '../draft.ts';
import { oliver, rosalind } from './people.ts';

const eastern = 'America/New_York';

export const reviewSchedule: PlanDraft['reviewSchedule'] = {
  cadence: { every: 1, unit: 'quarter', on: '2-thu', at: '09:00', timeZone: eastern },
  agenda: [
    'Has either growth strategy changed?',
    'Sales by segment and product group',
    'Courses',
    'The next ninety days',
  ],
  created: { party: 'halvern', actor: 'oliver-nkemelu', at: '2017-01-12T13:00:00-05:00' },
};

export const channels: Draft<'channels'> = oliver<'channels'>('2017-01-12T13:02:00-05:00', [
  {
    id: 'fortnightly-call',
    name: 'Fortnightly call',
    kind: 'phone',
    purpose: 'What is due, what either side has heard.',
  },
  { id: 'portal', name: 'Partner portal', kind: 'portal', purpose: 'The plan, figures, courses and requests.' },
  { id: 'albany', name: 'On site in Albany', kind: 'in-person', purpose: 'Quarterly reviews and courses.' },
]);

export const catchUps: Draft<'catchUps'> = oliver<'catchUps'>('2017-01-12T13:05:00-05:00', [
  {
    id: 'fortnightly',
    title: 'Oliver and Rosalind, every other Wednesday',
    cadence: { every: 2, unit: 'week', on: 'wed', at: '09:00', timeZone: eastern },
    channel: 'fortnightly-call',
    attendees: ['oliver-nkemelu', 'rosalind-mbeki'],
  },
]);

export const topics: Draft<'topics'> = [
  ...rosalind<'topics'>('2017-03-15T09:10:00-04:00', [
    {
      id: 'headsets',
      title: 'Offices ask for headsets, not for copiers',
      kind: 'market-insight',
      on: '2017-03-15',
      by: 'declan-foyle',
      acknowledgedBy: 'brendan-rourke',
      acknowledged: '2017-03-16',
      outcome: 'The one-page sheet in May, a chapter in the course, and 110 offices called in September.',
    },
  ]),
  ...oliver<'topics'>('2017-07-06T10:00:00-04:00', [
    {
      id: 'half-year-short',
      title: 'The half-year ends at 59 % of what was due',
      kind: 'concern',
      on: '2017-07-06',
      by: 'oliver-nkemelu',
      description:
        'April and May 2016 had a machine and a copier for $17,500 together. Everything but Technology stands at 83 %.',
      acknowledgedBy: 'rosalind-mbeki',
      acknowledged: '2017-07-06',
      outcome: 'The targets stay; see the decision of 2017-07-13.',
    },
  ]),
  ...rosalind<'topics'>('2017-09-20T09:15:00-04:00', [
    {
      id: 'third-person',
      title: 'The Home Office desk needs a third person',
      kind: 'idea',
      on: '2017-09-20',
      by: 'yuki-ferreira',
      description: 'We call 380 offices a quarter and no longer answer everyone who calls us.',
      acknowledgedBy: 'oliver-nkemelu',
      acknowledged: '2017-09-21',
      outcome: 'Half paid for a year once the year’s target is reached.',
    },
  ]),
];

export const decisions: Draft<'decisions'> = [
  ...oliver<'decisions'>('2017-01-12T14:45:00-05:00', [
    {
      id: 'targets-as-last-year',
      title: 'Targets follow last year, large orders and all',
      on: '2017-01-12',
      by: ['samuel-okonjo', 'nathaniel-osgood'],
      subject: { type: 'kpi', id: 'sales' },
      choice:
        'Each month of 2016 plus ten per cent, by segment and product group; April and May of Technology are pinned.',
      why: 'To take the large orders out would be to say that nothing has to replace them.',
    },
  ]),
  ...oliver<'decisions'>('2017-07-13T14:10:00-04:00', [
    {
      id: 'keep-goal',
      title: 'Keep the goal after a short half-year',
      on: '2017-07-13',
      by: ['samuel-okonjo', 'nathaniel-osgood'],
      subject: { type: 'objective', id: 'grow-east' },
      choice:
        'The goal stays until nine months are known. Nine tenths of what is due by then, or it is adjusted in October.',
      why: 'Home Office and chairs are ahead, and the pipeline has tripled since March.',
    },
  ]),
];

const all = ['oliver-nkemelu', 'samuel-okonjo', 'rosalind-mbeki', 'nathaniel-osgood', 'hannah-eidelman'];

export const reviews: Draft<'reviews'> = [
  ...oliver<'reviews'>('2017-01-12T12:30:00-05:00', [
    {
      id: 'kick-off',
      title: 'Kick-off and signature',
      due: '2017-01-12',
      held: '2017-01-12',
      attendees: [...all, 'petra-lindqvist', 'ignacio-varga', 'declan-foyle', 'yuki-ferreira'],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'],
      decisions: ['targets-as-last-year'],
      actions: ['desk-number', 'spring-postcard', 'trial-terms', 'teach-february'],
      window: '2017-01-12',
    },
  ]),
  ...oliver<'reviews'>('2017-04-13T12:30:00-04:00', [
    {
      id: 'review-q1',
      title: 'First quarter',
      due: '2017-04-13',
      held: '2017-04-13',
      attendees: [...all, 'brendan-rourke', 'declan-foyle', 'yuki-ferreira'],
      reaffirmed: ['objectives', 'growth-strategy', 'targets'],
      verdicts: [
        { kpi: 'sales', verdict: 'off-track', note: '$18,052 against $27,252 due.' },
        { kpi: 'returning-customers', verdict: 'on-track' },
      ],
      actions: ['first-visits', 'desk-calls-spring', 'headset-sheet'],
      window: '2017-04-13',
    },
  ]),
  ...rosalind<'reviews'>('2017-07-13T13:00:00-04:00', [
    {
      id: 'review-q2',
      title: 'First half of the year',
      due: '2017-07-13',
      held: '2017-07-13',
      attendees: [...all, 'brendan-rourke', 'imani-vance', 'ignacio-varga', 'declan-foyle', 'yuki-ferreira'],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'],
      verdicts: [
        { kpi: 'sales', verdict: 'off-track', note: '$49,563 against $84,636 due.' },
        { kpi: 'courses-passed', verdict: 'on-track', note: 'Six of five.' },
      ],
      decisions: ['keep-goal'],
      actions: [
        'autumn-catalogue',
        'headset-calls',
        'second-visits',
        'chairs-trial',
        'desk-calls-autumn',
        'table-prices',
        'reorder-list',
        'demo-headsets',
        'copier-course',
        'machine-quotes',
      ],
      window: '2017-07-13',
    },
    { id: 'review-q3', title: 'Third quarter', due: '2017-10-12' },
  ]),
];

export const escalationLevels: Draft<'escalationLevels'> = oliver<'escalationLevels'>('2017-01-12T13:25:00-05:00', [
  {
    id: 'level-1',
    level: 1,
    people: [
      { party: 'halvern', stakeholder: 'oliver-nkemelu' },
      { party: 'wexcombe', stakeholder: 'rosalind-mbeki' },
    ],
    answerWithin: 2,
  },
  {
    id: 'level-2',
    level: 2,
    people: [
      { party: 'halvern', stakeholder: 'samuel-okonjo' },
      { party: 'wexcombe', stakeholder: 'nathaniel-osgood' },
    ],
    answerWithin: 5,
  },
]);

export const escalationTriggers: Draft<'escalationTriggers'> = rosalind<'escalationTriggers'>(
  '2017-01-12T13:30:00-05:00',
  [
    {
      id: 'sales-low',
      title: 'Sales below 80 % of what is due for three months',
      kind: 'kpi-below',
      kpi: 'sales',
      below: 80,
      periods: 3,
    },
    { id: 'late-action', title: 'An action more than ten days late', kind: 'action-late', days: 10 },
  ],
);

export const escalations: Draft<'escalations'> = oliver<'escalations'>('2017-04-17T09:00:00-04:00', [
  {
    id: 'short-spring',
    title: 'Two thirds of what was due in the first quarter',
    subject: { type: 'kpi', id: 'sales' },
    trigger: 'sales-low',
    level: 2,
    opened: '2017-04-17',
    recovery: [
      {
        what: 'Visit the first seventeen accounts with an old machine',
        who: 'declan-foyle',
        due: '2017-06-30',
        done: '2017-06-30',
      },
      { what: 'Headsets on one page', who: 'brendan-rourke', due: '2017-05-19', done: '2017-05-19' },
      { what: 'Catalogue with the chair on its cover', who: 'ignacio-varga', due: '2017-09-04', done: '2017-09-01' },
    ],
    closed: '2017-09-29',
    result: 'The third quarter sold $65,496 against $41,857 due; nine months stand at 91 %. Technology is still short.',
  },
]);
