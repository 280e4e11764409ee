import { dollars, type Draft, type PlanDraft } from '../draft.ts';
import { margins as marginsOf } from '../margins.ts';
import { partnerProgramme } from '../vendor/company.ts';
import { castellano, dana, elin, kevin } from './people.ts';

export const programme: PlanDraft['programme'] = {
  ...partnerProgramme,
  tier: 'Gold',
  requirements: [
    { requirement: 'Three people with all three courses by the end of the year', met: 'no', by: '2017-12-31' },
    { requirement: 'Sales figures by segment at least monthly', met: 'yes' },
    { requirement: 'One joint campaign each half of the year', met: 'yes' },
  ],
  created: { party: 'halvern', actor: 'dana-marchetti', at: '2016-11-29T16:00:00-08:00' },
};

export const agreement: PlanDraft['agreement'] = {
  start: '2016-01-01',
  end: '2018-12-31',
  notice: 90,
  exclusivity:
    'Halvern & Pike appoints no second regional partner in the West while the yearly target is reached. Cedarmoor may sell other brands.',
  exitSteps: [
    'Open orders are delivered and invoiced',
    'Demonstration machines are returned or bought at book value',
    'Service contracts pass to Halvern & Pike',
    'Market development funds approved before notice are paid',
  ],
  created: { party: 'halvern', actor: 'dana-marchetti', at: '2016-11-29T16:05:00-08:00' },
};

export const margins: Draft<'margins'> = [
  ...kevin<'margins'>('2017-01-10T14:25:00-08:00', marginsOf.kept('West', 'cedarmoor')),
  ...castellano<'margins'>('2017-01-17T09:05:00-06:00', marginsOf.vendor),
];

export const budgetLines: Draft<'budgetLines'> = [
  ...dana<'budgetLines'>('2017-01-10T13:55:00-08:00', [
    {
      id: 'budget-training',
      title: 'Courses on site and on the platform',
      party: 'halvern',
      initiative: 'certified-sellers',
      amount: dollars(3400),
    },
    {
      id: 'budget-demo',
      title: 'Demonstration copier and bundle material',
      party: 'halvern',
      initiative: 'copier-bundles',
      amount: dollars(2400),
      period: '2017-Q3',
    },
    { id: 'budget-mdf', title: 'Market development fund', party: 'halvern', amount: dollars(3600) },
  ]),
  ...kevin<'budgetLines'>('2017-01-10T14:20:00-08:00', [
    {
      id: 'budget-mailings',
      title: 'Cedarmoor’s half of both mailings and the breakfast',
      party: 'cedarmoor',
      initiative: 'autumn-refresh',
      amount: dollars(2200),
      period: '2017-Q4',
    },
    {
      id: 'budget-club',
      title: 'Home Office club: newsletter, calls and the spring mailing',
      party: 'cedarmoor',
      initiative: 'home-office-club',
      amount: dollars(2280),
    },
    {
      id: 'budget-standing',
      title: 'Standing orders in the web shop',
      party: 'cedarmoor',
      initiative: 'standing-orders',
      amount: dollars(1200),
    },
  ]),
];

export const investments: Draft<'investments'> = dana<'investments'>('2017-01-10T13:57:00-08:00', [
  {
    id: 'demo-machine',
    title: 'Demonstration copier for Sacramento',
    party: 'halvern',
    amount: dollars(2400),
    gate: { milestone: 'half-year', due: '2017-06-30' },
    released: '2017-07-11',
  },
  {
    id: 'second-visit',
    title: 'Second trainer visit in February 2018',
    party: 'halvern',
    amount: dollars(1100),
    gate: { milestone: 'year-target', due: '2017-12-31' },
  },
  {
    id: 'exam-fees',
    title: 'Fees for the technician’s examination, two people',
    party: 'halvern',
    amount: dollars(480),
    gate: { kpi: 'courses-passed', comparison: 'at-least', value: 7, due: '2017-09-30' },
    released: '2017-09-29',
  },
]);

export const funds: Draft<'funds'> = castellano<'funds'>('2017-01-17T09:10:00-06:00', [
  {
    id: 'mdf-2017',
    title: 'Market development fund West 2017',
    party: 'halvern',
    amount: dollars(3600),
    expires: '2017-12-31',
  },
]);

export const allocations: Draft<'allocations'> = castellano<'allocations'>('2017-01-17T09:15:00-06:00', [
  {
    id: 'mdf-spring',
    fund: 'mdf-2017',
    party: 'cedarmoor',
    amount: dollars(1300),
    on: '2017-01-17',
    expires: '2017-06-30',
  },
  {
    id: 'mdf-autumn',
    fund: 'mdf-2017',
    party: 'cedarmoor',
    amount: dollars(2300),
    on: '2017-01-17',
    expires: '2017-12-31',
  },
]);

export const fundRequests: Draft<'fundRequests'> = [
  ...elin<'fundRequests'>('2017-02-02T10:00:00-08:00', [
    {
      id: 'spring-mailing-mdf',
      allocation: 'mdf-spring',
      initiative: 'home-office-club',
      title: 'Half of the spring mailing to home offices',
      amount: dollars(1200),
      submitted: '2017-02-02',
      status: 'approved',
      approved: dollars(1200),
      decided: '2017-02-07',
    },
  ]),
  ...elin<'fundRequests'>('2017-08-14T15:20:00-07:00', [
    {
      id: 'autumn-mailing-mdf',
      allocation: 'mdf-autumn',
      initiative: 'autumn-refresh',
      title: 'Half of the autumn mailing and the breakfast',
      amount: dollars(1500),
      submitted: '2017-08-14',
      status: 'approved',
      approved: dollars(1500),
      decided: '2017-08-18',
      why: 'Approved with the landing page under review; reviewed on 2017-09-19.',
    },
    {
      id: 'radio-mdf',
      allocation: 'mdf-autumn',
      title: 'Radio spots in Sacramento',
      amount: dollars(800),
      submitted: '2017-08-14',
      status: 'declined',
      decided: '2017-08-18',
      why: 'Radio reaches households; the autumn is for facility managers.',
    },
  ]),
];

export const claims: Draft<'claims'> = elin<'claims'>('2017-03-24T11:40:00-07:00', [
  {
    id: 'spring-mailing-claim',
    request: 'spring-mailing-mdf',
    amount: { amount: 114_000, currency: 'USD' },
    proof: ['Printer’s invoice 4471', 'Copy of the mailing', 'List of 412 addressees'],
    submitted: '2017-03-24',
    status: 'reimbursed',
    expires: '2017-04-07',
    reimbursed: '2017-04-18',
  },
]);

export const spending: Draft<'spending'> = [
  ...kevin<'spending'>('2017-03-24T11:30:00-07:00', [
    {
      id: 'spend-spring',
      title: 'Spring mailing',
      on: '2017-03-08',
      amount: dollars(2280),
      initiative: 'home-office-club',
      budgetLine: 'budget-club',
      nature: 'planned',
    },
  ]),
  ...castellano<'spending'>('2017-08-31T15:30:00-05:00', [
    {
      id: 'spend-training',
      title: 'Trainer in Sacramento, February and June',
      on: '2017-06-16',
      amount: dollars(2300),
      initiative: 'certified-sellers',
      budgetLine: 'budget-training',
      nature: 'planned',
    },
    {
      id: 'spend-demo',
      title: 'Demonstration copier',
      on: '2017-08-22',
      amount: dollars(2400),
      initiative: 'copier-bundles',
      budgetLine: 'budget-demo',
      nature: 'planned',
    },
  ]),
];

export const incentives: Draft<'incentives'> = [
  ...dana<'incentives'>('2017-01-10T14:05:00-08:00', [
    {
      id: 'gold-rebate',
      title: 'Gold rebate on the year’s sales',
      activity: 'Two per cent of sales once the year’s target is reached, three per cent from a fifth above it.',
      kpi: 'sales',
      objectives: ['grow-west'],
      reward: 'rebate',
      tiers: [
        { from: 20_622_820, percent: 2 },
        { from: 24_747_384, percent: 3 },
      ],
      whom: ['renata-aguilar'],
      told: '2017-01-10',
      acknowledged: [{ by: 'renata-aguilar', on: '2017-01-10' }],
    },
  ]),
  ...kevin<'incentives'>('2017-02-01T09:00:00-08:00', [
    {
      id: 'team-day',
      title: 'A day in Tahoe for the team that brings customers back',
      activity: 'When as many customers of 2016 have bought again as the year asks for.',
      kpi: 'returning-customers',
      objectives: ['keep-customers'],
      reward: 'travel',
      tiers: [{ from: 124, reward: 'One day, travel and lunch' }],
      whom: ['sofia-delgado', 'paul-hargrove', 'elin-bjork'],
      told: '2017-02-03',
      acknowledged: [
        { by: 'sofia-delgado', on: '2017-02-03' },
        { by: 'paul-hargrove', on: '2017-02-06' },
        { by: 'elin-bjork', on: '2017-02-03' },
      ],
    },
  ]),
];
