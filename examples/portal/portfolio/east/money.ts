import { dollars, type Draft, type PlanDraft } from '../draft.ts';
import { targetsOf } from '../figures.ts';
import { margins as marginsOf } from '../margins.ts';
import { partnerProgramme } from '../vendor/company.ts';
import { castellano, hannah, ignacio, oliver, rosalind } from './people.ts';

const yearTarget = targetsOf('sales', 'East').total;

export const programme: PlanDraft['programme'] = {
  ...partnerProgramme,
  tier: 'Gold',
  requirements: [
    { requirement: 'Two people with quoting technology', met: 'yes' },
    { requirement: 'Sales figures by segment at least monthly', met: 'yes' },
    { requirement: 'One joint campaign each half of the year', met: 'yes' },
  ],
  created: { party: 'halvern', actor: 'oliver-nkemelu', at: '2016-12-02T14:40:00-05:00' },
};

export const agreement: PlanDraft['agreement'] = {
  start: '2016-01-01',
  end: '2018-12-31',
  notice: 90,
  exclusivity:
    'Halvern & Pike appoints no second regional partner in the East while nine tenths of the yearly target are reached.',
  exitSteps: [
    'Open orders are delivered and invoiced',
    'Chairs on trial are collected or invoiced',
    'Market development funds approved before notice are paid',
  ],
  created: { party: 'halvern', actor: 'oliver-nkemelu', at: '2016-12-02T14:45:00-05:00' },
};

export const margins: Draft<'margins'> = [
  ...hannah<'margins'>('2017-01-12T14:50:00-05:00', marginsOf.kept('East', 'wexcombe')),
  ...castellano<'margins'>('2017-01-17T14:10:00-06:00', marginsOf.vendor),
];

export const budgetLines: Draft<'budgetLines'> = [
  ...oliver<'budgetLines'>('2017-01-12T14:55:00-05:00', [
    {
      id: 'budget-courses-spring',
      title: 'Courses in Albany, first half',
      party: 'halvern',
      initiative: 'technology-courses',
      amount: dollars(1700),
      period: '2017-Q2',
    },
    {
      id: 'budget-courses-autumn',
      title: 'Courses in Albany, autumn',
      party: 'halvern',
      initiative: 'technology-courses',
      amount: dollars(1200),
      period: '2017-Q4',
    },
    { id: 'budget-mdf', title: 'Market development fund', party: 'halvern', amount: dollars(4000) },
  ]),
  ...rosalind<'budgetLines'>('2017-01-12T15:00:00-05:00', [
    {
      id: 'budget-desk',
      title: 'Home Office desk: telephones and postcards',
      party: 'wexcombe',
      initiative: 'home-office-desk',
      amount: dollars(2400),
    },
    {
      id: 'budget-chairs',
      title: 'Chairs on trial and the catalogue',
      party: 'wexcombe',
      initiative: 'chairs-first',
      amount: dollars(2200),
    },
  ]),
];

export const investments: Draft<'investments'> = oliver<'investments'>('2017-01-12T15:05:00-05:00', [
  {
    id: 'demo-telephones',
    title: 'Telephones and headsets to show in Albany',
    party: 'halvern',
    amount: dollars(1300),
    gate: { kpi: 'courses-passed', comparison: 'at-least', value: 8, due: '2017-09-30' },
    released: '2017-09-26',
  },
  {
    id: 'second-half-fund',
    title: 'Second half of the market development fund',
    party: 'halvern',
    amount: dollars(1800),
    gate: { milestone: 'three-quarters', due: '2017-09-30' },
    released: '2017-09-30',
  },
  {
    id: 'third-desk',
    title: 'A third person for the Home Office desk, half paid for a year',
    party: 'halvern',
    amount: dollars(2400),
    gate: { kpi: 'sales', comparison: 'at-least', value: yearTarget, due: '2017-12-31' },
  },
]);

export const funds: Draft<'funds'> = castellano<'funds'>('2017-01-17T14:20:00-06:00', [
  {
    id: 'mdf-2017',
    title: 'Market development fund East 2017',
    party: 'halvern',
    amount: dollars(4000),
    expires: '2017-12-31',
  },
]);

export const allocations: Draft<'allocations'> = castellano<'allocations'>('2017-01-17T14:25:00-06:00', [
  {
    id: 'mdf-first',
    fund: 'mdf-2017',
    party: 'wexcombe',
    amount: dollars(2200),
    on: '2017-01-17',
    expires: '2017-09-30',
  },
  {
    id: 'mdf-second',
    fund: 'mdf-2017',
    party: 'wexcombe',
    amount: dollars(1800),
    on: '2017-09-30',
    expires: '2017-12-31',
  },
]);

export const fundRequests: Draft<'fundRequests'> = [
  ...ignacio<'fundRequests'>('2017-02-06T10:00:00-05:00', [
    {
      id: 'postcard-mdf',
      allocation: 'mdf-first',
      initiative: 'home-office-desk',
      title: 'Half of the spring postcard',
      amount: dollars(700),
      submitted: '2017-02-06',
      status: 'approved',
      approved: dollars(700),
      decided: '2017-02-10',
    },
  ]),
  ...ignacio<'fundRequests'>('2017-07-17T10:00:00-04:00', [
    {
      id: 'catalogue-mdf',
      allocation: 'mdf-first',
      initiative: 'chairs-first',
      title: 'Half of the autumn catalogue',
      amount: dollars(1500),
      submitted: '2017-07-17',
      status: 'approved',
      approved: dollars(1400),
      decided: '2017-07-21',
      why: 'Without the page for tables.',
    },
    {
      id: 'boston-stand-mdf',
      allocation: 'mdf-first',
      title: 'A stand in Boston',
      amount: dollars(600),
      submitted: '2017-07-17',
      status: 'declined',
      decided: '2017-07-21',
      why: 'The catalogue takes what is left of the half.',
    },
  ]),
  ...ignacio<'fundRequests'>('2017-09-29T15:00:00-04:00', [
    {
      id: 'christmas-mdf',
      allocation: 'mdf-second',
      initiative: 'home-office-desk',
      title: 'A card to home offices before Christmas, with the last order on it',
      amount: dollars(800),
      submitted: '2017-09-29',
      status: 'submitted',
    },
    {
      id: 'headset-week-mdf',
      allocation: 'mdf-second',
      initiative: 'technology-courses',
      title: 'A week of headsets on trial for offices',
      amount: dollars(500),
      status: 'draft',
    },
  ]),
];

export const claims: Draft<'claims'> = [
  ...ignacio<'claims'>('2017-03-27T11:00:00-04:00', [
    {
      id: 'postcard-claim',
      request: 'postcard-mdf',
      amount: { amount: 68_400, currency: 'USD' },
      proof: ['Printer’s invoice 901', 'The postcard', 'List of 380 addressees'],
      submitted: '2017-03-27',
      status: 'reimbursed',
      approved: { amount: 68_400, currency: 'USD' },
      decided: '2017-03-31',
      expires: '2017-04-28',
      reimbursed: '2017-04-14',
    },
  ]),
  ...ignacio<'claims'>('2017-09-18T11:00:00-04:00', [
    {
      id: 'catalogue-claim',
      request: 'catalogue-mdf',
      amount: dollars(1400),
      proof: ['Printer’s invoice 1177', 'The catalogue', 'Receipt of the post office'],
      submitted: '2017-09-18',
      status: 'approved',
      approved: dollars(1400),
      decided: '2017-09-25',
      expires: '2017-10-31',
    },
  ]),
];

export const spending: Draft<'spending'> = [
  ...hannah<'spending'>('2017-09-18T12:00:00-04:00', [
    {
      id: 'spend-postcard',
      title: 'Spring postcard',
      on: '2017-03-10',
      amount: dollars(1368),
      initiative: 'home-office-desk',
      budgetLine: 'budget-desk',
      nature: 'planned',
    },
    {
      id: 'spend-trial',
      title: 'Collecting chairs that were not kept',
      on: '2017-08-31',
      amount: dollars(380),
      initiative: 'chairs-first',
      budgetLine: 'budget-chairs',
      nature: 'planned',
    },
    {
      id: 'spend-catalogue',
      title: 'Autumn catalogue, Wexcombe’s half',
      on: '2017-09-01',
      amount: dollars(1500),
      initiative: 'chairs-first',
      budgetLine: 'budget-chairs',
      nature: 'planned',
    },
  ]),
  ...castellano<'spending'>('2017-09-08T10:40:00-05:00', [
    {
      id: 'spend-courses',
      title: 'Trainer in Albany, March and May',
      on: '2017-05-19',
      amount: dollars(1640),
      initiative: 'technology-courses',
      budgetLine: 'budget-courses-spring',
      nature: 'planned',
    },
  ]),
];

export const incentives: Draft<'incentives'> = [
  ...oliver<'incentives'>('2017-01-12T15:10:00-05:00', [
    {
      id: 'gold-rebate',
      title: 'Gold rebate on the year’s sales',
      activity:
        'One per cent from nine tenths of the year’s target, two per cent once it is reached, three from a fifth above it.',
      kpi: 'sales',
      objectives: ['grow-east'],
      reward: 'rebate',
      tiers: [
        { from: Math.round(yearTarget * 0.9), percent: 1 },
        { from: yearTarget, percent: 2 },
        { from: Math.round(yearTarget * 1.2), percent: 3 },
      ],
      whom: ['nathaniel-osgood'],
      told: '2017-01-12',
      acknowledged: [{ by: 'nathaniel-osgood', on: '2017-01-12' }],
    },
    {
      id: 'course-bonus',
      title: 'A bonus for courses, quarter by quarter',
      activity: 'Counted from the courses passed in the quarter.',
      kpi: 'courses-passed',
      every: 'quarter',
      objectives: ['sell-technology'],
      reward: 'spiff',
      tiers: [
        { from: 2, amount: dollars(150) },
        { from: 4, amount: dollars(400) },
      ],
      whom: ['declan-foyle', 'yuki-ferreira', 'beatrice-lund'],
      told: '2017-01-16',
      acknowledged: [
        { by: 'declan-foyle', on: '2017-01-16' },
        { by: 'yuki-ferreira', on: '2017-01-16' },
        { by: 'beatrice-lund', on: '2017-01-17' },
      ],
    },
  ]),
  ...rosalind<'incentives'>('2017-01-31T09:00:00-05:00', [
    {
      id: 'home-office-share',
      title: 'The Home Office desk’s share',
      activity: 'One per cent of what a quarter sells to home offices beyond $3,500, three beyond $7,500.',
      kpi: 'sales',
      slice: { region: 'east', segment: 'home-office' },
      every: 'quarter',
      objectives: ['grow-east', 'w-home-office'],
      reward: 'cash',
      tiers: [
        { from: 350_000, percent: 1 },
        { from: 750_000, percent: 3 },
      ],
      marginal: true,
      whom: ['yuki-ferreira'],
      told: '2017-01-31',
      acknowledged: [{ by: 'yuki-ferreira', on: '2017-01-31' }],
    },
  ]),
];
