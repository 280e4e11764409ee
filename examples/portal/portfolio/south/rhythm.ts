import type { Draft, PlanDraft } from '../draft.ts';
import { adrienne, graham, jodie, walter } from './people.ts';

const eastern = 'America/New_York';

export const reviewSchedule: PlanDraft['reviewSchedule'] = {
  cadence: { every: 1, unit: 'quarter', on: '3-thu', at: '10:00', timeZone: eastern },
  agenda: ['Sales against target', 'Promotions', 'Actions', 'Anything else'],
  created: { party: 'halvern', actor: 'graham-pruitt', at: '2017-01-19T14:00:00-05:00' },
};

export const channels: Draft<'channels'> = graham<'channels'>('2017-01-19T14:05:00-05:00', [
  { id: 'monthly-call', name: 'Monthly call', kind: 'phone', purpose: 'Sales of the month and the next flyer.' },
  { id: 'email', name: 'E-mail', kind: 'email' },
]);

export const catchUps: Draft<'catchUps'> = graham<'catchUps'>('2017-01-19T14:10:00-05:00', [
  {
    id: 'monthly',
    title: 'Graham and Walter, first Monday of the month',
    cadence: { every: 1, unit: 'month', on: '1-mon', at: '16:00', timeZone: eastern },
    channel: 'monthly-call',
    attendees: ['graham-pruitt', 'walter-beaumont'],
  },
]);

export const topics: Draft<'topics'> = [
  ...graham<'topics'>('2017-02-27T16:20:00-05:00', [
    {
      id: 'february',
      title: 'No Home Office order in all of February',
      kind: 'concern',
      on: '2017-02-27',
      by: 'graham-pruitt',
      acknowledgedBy: 'adrienne-cole',
      acknowledged: '2017-02-28',
      outcome: 'The calls to the customers of 2014 and 2015 were brought forward.',
    },
  ]),
  ...adrienne<'topics'>('2017-04-18T11:00:00-04:00', [
    {
      id: 'flyer-margin',
      title: 'The flyer costs more than it brings',
      kind: 'concern',
      on: '2017-04-18',
      by: 'adrienne-cole',
      description: 'Eight prices, a fifth off and more. We pay the difference and the chain answers within the week.',
      acknowledgedBy: 'graham-pruitt',
      acknowledged: '2017-04-20',
      outcome: 'Taken to the review; left for the next one.',
    },
  ]),
  ...adrienne<'topics'>('2017-05-09T12:20:00-04:00', [
    {
      id: 'charlotte',
      title: 'Companies move to Charlotte and need whole offices',
      kind: 'market-insight',
      on: '2017-05-09',
      by: 'adrienne-cole',
      description:
        'Three of our Corporate customers open there this year. We would like to plan, deliver and set up for them, and put it into this plan.',
      acknowledgedBy: 'graham-pruitt',
      acknowledged: '2017-05-15',
      outcome: 'Objective noted; to be discussed in July.',
    },
  ]),
  ...walter<'topics'>('2017-08-22T20:50:00-04:00', [
    {
      id: 'seventy-off',
      title: 'A binding machine at seventy per cent off',
      kind: 'concern',
      on: '2017-08-22',
      by: 'walter-beaumont',
      description:
        'Sold on the 13th to a household in Tennessee for $1,614.58. We lost $1,237.85 on it. Who sets these prices?',
    },
  ]),
  ...jodie<'topics'>('2017-09-06T11:30:00-04:00', [
    {
      id: 'wait-for-flyer',
      title: 'Customers ask on the phone when the next flyer comes',
      kind: 'concern',
      on: '2017-09-06',
      by: 'jodie-ramsey',
      description:
        'Until August our Consumer customers got 22 % off list on average; a year ago it was 10 %. And they buy less.',
    },
  ]),
];

export const decisions: Draft<'decisions'> = [
  ...graham<'decisions'>('2017-01-19T14:45:00-05:00', [
    {
      id: 'nine-flyers',
      title: 'Nine flyers instead of twelve',
      on: '2017-01-19',
      by: ['samuel-okonjo', 'walter-beaumont'],
      subject: { type: 'initiative', id: 'consumer-promotion' },
      choice: 'April to December.',
      why: 'The national prices are only known in March.',
    },
  ]),
  ...graham<'decisions'>('2017-04-20T14:20:00-04:00', [
    {
      id: 'keep-sales-goal',
      title: 'Keep the sales goal after a slow quarter',
      on: '2017-04-20',
      by: ['graham-pruitt', 'walter-beaumont'],
      subject: { type: 'objective', id: 'grow-south' },
      choice: 'The goal stays; catch up with Corporate accounts in Georgia and Tennessee.',
      why: 'Half of what was due came in. February of 2016 had one large Consumer month and one large Home Office month that do not repeat.',
    },
  ]),
];

export const reviews: Draft<'reviews'> = [
  ...graham<'reviews'>('2017-01-19T15:00:00-05:00', [
    {
      id: 'kick-off',
      title: 'Kick-off and signature',
      due: '2017-01-19',
      held: '2017-01-19',
      attendees: [
        'graham-pruitt',
        'samuel-okonjo',
        'petra-lindqvist',
        'walter-beaumont',
        'adrienne-cole',
        'jodie-ramsey',
      ],
      reaffirmed: ['vision', 'objectives', 'growth-strategy', 'targets'],
      decisions: ['nine-flyers'],
      actions: ['flyer-april', 'atlanta-list', 'train-march', 'visit-georgia', 'call-home-office', 'care-script'],
      window: '2017-01-19',
    },
  ]),
  ...graham<'reviews'>('2017-04-20T15:10:00-04:00', [
    {
      id: 'review-q1',
      title: 'First quarter',
      due: '2017-04-20',
      held: '2017-04-20',
      attendees: ['graham-pruitt', 'walter-beaumont', 'adrienne-cole'],
      reaffirmed: ['objectives', 'growth-strategy'],
      verdicts: [
        {
          kpi: 'sales',
          verdict: 'off-track',
          note: '$13,642 against $26,327 due. Recovery plan since 6 March: Corporate accounts.',
        },
        { kpi: 'gross-profit', verdict: 'off-track', note: 'Follows sales.' },
        { kpi: 'returning-customers', verdict: 'watch' },
      ],
      decisions: ['keep-sales-goal'],
      actions: ['discount-ceiling', 'flyers-summer', 'train-june', 'visit-tennessee', 'home-office-offer'],
      window: '2017-04-20',
      notes: 'Adrienne: flyer prices against margin. Not settled; next review.',
    },
    {
      id: 'review-q2',
      title: 'First half of the year',
      due: '2017-07-20',
      notes:
        'Moved to 17 August: Adrienne gone, Graham takes over Central. On 15 August Walter was in Charlotte; no new day was set.',
    },
    { id: 'review-q3', title: 'Third quarter', due: '2017-10-19' },
  ]),
];

export const escalationLevels: Draft<'escalationLevels'> = graham<'escalationLevels'>('2017-01-19T14:25:00-05:00', [
  {
    id: 'level-1',
    level: 1,
    people: [
      { party: 'halvern', stakeholder: 'graham-pruitt' },
      { party: 'tallowmere', stakeholder: 'walter-beaumont' },
    ],
    answerWithin: 5,
  },
  {
    id: 'level-2',
    level: 2,
    people: [
      { party: 'halvern', stakeholder: 'samuel-okonjo' },
      { party: 'tallowmere', stakeholder: 'walter-beaumont' },
    ],
    answerWithin: 10,
  },
]);

export const escalationTriggers: Draft<'escalationTriggers'> = [
  ...graham<'escalationTriggers'>('2017-01-19T14:30:00-05:00', [
    {
      id: 'sales-low',
      title: 'Sales below 80 % of what is due for two months',
      kind: 'kpi-below',
      kpi: 'sales',
      below: 80,
      periods: 2,
    },
    { id: 'late-action', title: 'An action more than three weeks late', kind: 'action-late', days: 21 },
  ]),
  ...adrienne<'escalationTriggers'>('2017-01-19T14:35:00-05:00', [
    {
      id: 'profit-low',
      title: 'Gross profit below 80 % of what is due for two months',
      kind: 'kpi-below',
      kpi: 'gross-profit',
      below: 80,
      periods: 2,
    },
  ]),
];

export const escalations: Draft<'escalations'> = graham<'escalations'>('2017-03-06T10:00:00-05:00', [
  {
    id: 'slow-start',
    title: 'A third of what was due by the end of February',
    subject: { type: 'kpi', id: 'sales' },
    trigger: 'sales-low',
    level: 2,
    opened: '2017-03-06',
    recovery: [
      {
        what: 'Visit fifteen companies in Georgia before the middle of April',
        who: 'adrienne-cole',
        due: '2017-04-14',
        done: '2017-04-11',
      },
      { what: 'Bring the April flyer out on time', who: 'petra-lindqvist', due: '2017-04-03', done: '2017-03-31' },
      { what: 'Visit ten companies around Nashville', who: 'adrienne-cole', due: '2017-06-09', done: '2017-06-07' },
    ],
    closed: '2017-07-06',
    result: 'Sales stood at 92 % of what was due at the end of June, carried by Corporate accounts.',
  },
]);
