import { dollars, type Draft, type PlanDraft } from '../draft.ts';
import { targetsOf } from '../figures.ts';
import { margins as marginsOf } from '../margins.ts';
import { partnerProgramme } from '../vendor/company.ts';
import { armand, castellano, desmond, graham, ines, lucas, priya } from './people.ts';

const canadian = (amount: number) => ({ amount: amount * 100, currency: 'CAD' });
const yearTarget = targetsOf('sales', 'Central').total;

export const programme: PlanDraft['programme'] = {
  ...partnerProgramme,
  tier: 'Silver',
  requirements: [
    { requirement: 'Two people with the price conversation course', met: 'yes' },
    { requirement: 'Sales figures by segment at least monthly', met: 'yes' },
    { requirement: 'One joint campaign each half of the year', met: 'yes' },
  ],
  created: { party: 'halvern', actor: 'ines-falk', at: '2016-12-05T14:40:00-06:00' },
};

export const agreement: PlanDraft['agreement'] = {
  start: '2016-02-01',
  end: '2019-01-31',
  notice: 90,
  exclusivity: 'None in Illinois and Texas; elsewhere in Central while the yearly target is reached.',
  exitSteps: [
    'Open orders are delivered and invoiced',
    'Goods in Thunder Bay go back to Kansas City at Halvern & Pike’s cost',
    'Market development funds approved before notice are paid',
  ],
  created: { party: 'halvern', actor: 'ines-falk', at: '2016-12-05T14:45:00-06:00' },
};

export const margins: Draft<'margins'> = [
  ...priya<'margins'>('2017-01-24T14:30:00-06:00', marginsOf.kept('Central', 'quillhaven')),
  ...castellano<'margins'>('2017-01-26T08:40:00-06:00', marginsOf.vendor),
];

export const budgetLines: Draft<'budgetLines'> = [
  ...ines<'budgetLines'>('2017-01-24T14:35:00-06:00', [
    {
      id: 'budget-courses',
      title: 'Courses in Peoria and on the platform',
      party: 'halvern',
      initiative: 'seller-courses',
      amount: dollars(1800),
    },
    { id: 'budget-mdf', title: 'Market development fund', party: 'halvern', amount: dollars(3000) },
  ]),
  ...desmond<'budgetLines'>('2017-01-24T14:40:00-06:00', [
    {
      id: 'budget-mailings',
      title: 'Quillhaven’s half of mailings and fairs',
      party: 'quillhaven',
      initiative: 'office-mailings',
      amount: dollars(2600),
    },
  ]),
  ...armand<'budgetLines'>('2017-01-24T14:45:00-06:00', [
    {
      id: 'budget-runs-first',
      title: 'Runs over Duluth, first half',
      party: 'lakehead',
      initiative: 'thunder-bay',
      amount: canadian(1100),
      period: '2017-Q2',
    },
    {
      id: 'budget-runs-second',
      title: 'Runs over Duluth, third quarter',
      party: 'lakehead',
      initiative: 'thunder-bay',
      amount: canadian(750),
      period: '2017-Q3',
    },
    {
      id: 'budget-winter',
      title: 'Winter stock and heating in the bonded store',
      party: 'lakehead',
      initiative: 'thunder-bay',
      amount: canadian(750),
      period: '2017-Q4',
    },
  ]),
];

export const investments: Draft<'investments'> = [
  ...ines<'investments'>('2017-01-24T14:50:00-06:00', [
    {
      id: 'autumn-fund',
      title: 'Autumn half of the market development fund',
      party: 'halvern',
      amount: dollars(1800),
      gate: { milestone: 'half-year', due: '2017-06-30' },
      released: '2017-07-18',
    },
  ]),
  ...graham<'investments'>('2017-07-18T14:30:00-05:00', [
    {
      id: 'price-support',
      title: 'Half of the price support that the ladder frees',
      party: 'halvern',
      amount: dollars(1200),
      gate: { milestone: 'ladder-live', due: '2017-11-30' },
    },
    {
      id: 'second-course',
      title: 'A second visit of the trainer',
      party: 'halvern',
      amount: dollars(640),
      gate: { kpi: 'courses-passed', comparison: 'at-least', value: 5, due: '2017-12-31' },
    },
  ]),
];

export const funds: Draft<'funds'> = castellano<'funds'>('2017-01-26T08:50:00-06:00', [
  {
    id: 'mdf-2017',
    title: 'Market development fund Central 2017',
    party: 'halvern',
    amount: dollars(3000),
    expires: '2017-12-31',
  },
]);

export const allocations: Draft<'allocations'> = castellano<'allocations'>('2017-01-26T08:55:00-06:00', [
  {
    id: 'mdf-spring',
    fund: 'mdf-2017',
    party: 'quillhaven',
    amount: dollars(1200),
    on: '2017-01-26',
    expires: '2017-06-30',
  },
  {
    id: 'mdf-autumn',
    fund: 'mdf-2017',
    party: 'quillhaven',
    amount: dollars(1800),
    on: '2017-07-18',
    expires: '2017-12-31',
  },
]);

/** Since Ines left, nobody at Quillhaven knows whom to ask what a claim lacks. */
export const fundRequests: Draft<'fundRequests'> = [
  ...lucas<'fundRequests'>('2017-02-08T10:00:00-06:00', [
    {
      id: 'spring-mailing-mdf',
      allocation: 'mdf-spring',
      initiative: 'office-mailings',
      title: 'Half of the spring mailing',
      amount: dollars(850),
      submitted: '2017-02-08',
      status: 'approved',
      approved: dollars(850),
      decided: '2017-02-14',
    },
  ]),
  ...lucas<'fundRequests'>('2017-04-20T10:00:00-05:00', [
    {
      id: 'chicago-mdf',
      allocation: 'mdf-spring',
      initiative: 'office-mailings',
      title: 'Stand at the office fair in Chicago',
      amount: dollars(350),
      submitted: '2017-04-20',
      status: 'approved',
      approved: dollars(300),
      decided: '2017-04-27',
      why: 'The stand, not the hotel.',
    },
  ]),
  ...lucas<'fundRequests'>('2017-07-24T10:00:00-05:00', [
    {
      id: 'managers-letter-mdf',
      allocation: 'mdf-autumn',
      initiative: 'office-mailings',
      title: 'List and print of the letter to purchasing managers',
      amount: dollars(700),
      submitted: '2017-07-24',
      status: 'approved',
      approved: dollars(700),
      decided: '2017-08-01',
    },
    {
      id: 'dallas-radio-mdf',
      allocation: 'mdf-autumn',
      title: 'Radio spots in Dallas with a price',
      amount: dollars(600),
      submitted: '2017-07-24',
      status: 'declined',
      decided: '2017-08-01',
      why: 'No prices in Texas while the ladder is being written.',
    },
    {
      id: 'webinar-mdf',
      allocation: 'mdf-autumn',
      initiative: 'quote-same-day',
      title: 'An hour on small copiers for home offices, online',
      amount: dollars(400),
      submitted: '2017-07-24',
      status: 'rejected',
      decided: '2017-08-01',
      why: 'Say how many are invited and from which states, and send it again.',
    },
    {
      id: 'omaha-mdf',
      allocation: 'mdf-autumn',
      initiative: 'office-mailings',
      title: 'Stand at the fair in Omaha',
      amount: dollars(450),
      submitted: '2017-09-14',
      status: 'submitted',
    },
  ]),
];

export const claims: Draft<'claims'> = [
  ...lucas<'claims'>('2017-03-31T15:00:00-05:00', [
    {
      id: 'spring-mailing-claim',
      request: 'spring-mailing-mdf',
      amount: { amount: 81_250, currency: 'USD' },
      proof: ['Printer’s invoice 2208', 'Copy of the mailing', 'List of 1,300 addressees'],
      submitted: '2017-03-31',
      status: 'reimbursed',
      approved: { amount: 81_250, currency: 'USD' },
      decided: '2017-04-06',
      expires: '2017-05-31',
      reimbursed: '2017-04-21',
    },
  ]),
  ...lucas<'claims'>('2017-06-01T15:00:00-05:00', [
    {
      id: 'chicago-claim',
      request: 'chicago-mdf',
      amount: dollars(300),
      proof: ['Invoice of the fair'],
      status: 'draft',
      expires: '2017-07-31',
      why: 'Addressed to Ines in June and never handed in.',
    },
  ]),
  ...lucas<'claims'>('2017-09-04T15:00:00-05:00', [
    {
      id: 'managers-list-claim',
      request: 'managers-letter-mdf',
      amount: dollars(280),
      proof: ['Invoice of the address house'],
      submitted: '2017-09-04',
      status: 'rejected',
      decided: '2017-09-12',
      why: 'The list of addressees is missing; send the claim again with it.',
      expires: '2017-10-20',
    },
  ]),
];

export const spending: Draft<'spending'> = [
  ...desmond<'spending'>('2017-06-30T12:00:00-05:00', [
    {
      id: 'spend-spring',
      title: 'Spring mailing, print and post',
      on: '2017-03-14',
      amount: dollars(1625),
      initiative: 'office-mailings',
      budgetLine: 'budget-mailings',
      nature: 'planned',
    },
    {
      id: 'spend-chicago',
      title: 'Stand in Chicago',
      on: '2017-05-26',
      amount: dollars(420),
      initiative: 'office-mailings',
      budgetLine: 'budget-mailings',
      nature: 'planned',
    },
  ]),
  ...castellano<'spending'>('2017-08-31T15:20:00-05:00', [
    {
      id: 'spend-courses',
      title: 'Trainer in Peoria, March and June',
      on: '2017-06-16',
      amount: dollars(1240),
      initiative: 'seller-courses',
      budgetLine: 'budget-courses',
      nature: 'planned',
    },
  ]),
  ...armand<'spending'>('2017-09-20T14:20:00-04:00', [
    {
      id: 'spend-runs-first',
      title: 'Sixteen runs, March to June',
      on: '2017-06-30',
      amount: canadian(1056),
      initiative: 'thunder-bay',
      budgetLine: 'budget-runs-first',
      nature: 'planned',
    },
    {
      id: 'spend-runs-second',
      title: 'Eleven runs, July to September',
      on: '2017-09-19',
      amount: canadian(726),
      initiative: 'thunder-bay',
      budgetLine: 'budget-runs-second',
      nature: 'planned',
    },
  ]),
];

export const incentives: Draft<'incentives'> = [
  ...ines<'incentives'>('2017-01-24T14:55:00-06:00', [
    {
      id: 'silver-rebate',
      title: 'Silver rebate on the year’s sales',
      activity: 'One per cent of sales once the year’s target is reached, two from a fifth above it.',
      kpi: 'sales',
      objectives: ['grow-central'],
      reward: 'rebate',
      tiers: [
        { from: yearTarget, percent: 1 },
        { from: Math.round(yearTarget * 1.2), percent: 2 },
      ],
      whom: ['marguerite-oyelaran'],
      told: '2017-01-24',
      acknowledged: [{ by: 'marguerite-oyelaran', on: '2017-01-24' }],
    },
  ]),
  ...graham<'incentives'>('2017-07-18T14:40:00-05:00', [
    {
      id: 'earned-dollar',
      title: 'A bonus on what is kept, quarter by quarter',
      activity:
        'Counts gross profit, not sales: five per cent of what a quarter of Quillhaven’s books keeps beyond $3,000, eight beyond $5,000.',
      kpi: 'gross-profit',
      every: 'quarter',
      objectives: ['keep-profit'],
      reward: 'cash',
      tiers: [
        { from: 300_000, percent: 5 },
        { from: 500_000, percent: 8 },
      ],
      marginal: true,
      whom: ['desmond-achterberg', 'tamsin-whitlock'],
      told: '2017-07-20',
      acknowledged: [
        { by: 'desmond-achterberg', on: '2017-07-20' },
        { by: 'tamsin-whitlock', on: '2017-07-21' },
      ],
    },
  ]),
];
