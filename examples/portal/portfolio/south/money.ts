import { dollars, type Draft, type PlanDraft } from '../draft.ts';
import { targetsOf } from '../figures.ts';
import { margins as marginsOf } from '../margins.ts';
import { partnerProgramme } from '../vendor/company.ts';
import { adrienne, castellano, graham, walter } from './people.ts';

export const programme: PlanDraft['programme'] = {
  ...partnerProgramme,
  tier: 'Silver',
  requirements: [
    { requirement: 'Two people with the price conversation course', met: 'at-risk', by: '2017-12-31' },
    { requirement: 'Sales figures by segment at least monthly', met: 'yes' },
    { requirement: 'One joint campaign each half of the year', met: 'yes' },
  ],
  created: { party: 'halvern', actor: 'graham-pruitt', at: '2016-12-01T15:30:00-05:00' },
};

export const agreement: PlanDraft['agreement'] = {
  start: '2015-07-01',
  end: '2018-06-30',
  notice: 120,
  exclusivity: 'None.',
  exitSteps: [
    'Open orders are delivered and invoiced',
    'Flyers already posted are honoured for their month',
    'Market development funds approved before notice are paid',
  ],
  created: { party: 'halvern', actor: 'graham-pruitt', at: '2016-12-01T15:35:00-05:00' },
};

export const margins: Draft<'margins'> = [
  ...walter<'margins'>('2017-01-18T19:30:00-05:00', marginsOf.kept('South', 'tallowmere')),
  ...castellano<'margins'>('2017-01-23T15:05:00-06:00', marginsOf.vendor),
];

export const budgetLines: Draft<'budgetLines'> = graham<'budgetLines'>('2017-01-19T14:50:00-05:00', [
  {
    id: 'budget-flyers',
    title: 'Nine flyers, print and post',
    party: 'halvern',
    initiative: 'consumer-promotion',
    amount: dollars(2700),
  },
  {
    id: 'budget-training',
    title: 'Courses in Jacksonville',
    party: 'halvern',
    initiative: 'seller-training',
    amount: dollars(1200),
    period: '2017-Q1',
  },
  { id: 'budget-mdf', title: 'Market development fund', party: 'halvern', amount: dollars(2500) },
]);

export const investments: Draft<'investments'> = graham<'investments'>('2017-03-06T10:30:00-05:00', [
  {
    id: 'autumn-fund',
    title: 'Autumn half of the market development fund',
    party: 'halvern',
    amount: dollars(1300),
    gate: { milestone: 'spring-recovery', due: '2017-06-30' },
    released: '2017-07-06',
  },
]);

export const funds: Draft<'funds'> = castellano<'funds'>('2017-01-23T15:10:00-06:00', [
  {
    id: 'mdf-2017',
    title: 'Market development fund South 2017',
    party: 'halvern',
    amount: dollars(2500),
    expires: '2017-12-31',
  },
]);

export const allocations: Draft<'allocations'> = [
  ...castellano<'allocations'>('2017-01-23T15:15:00-06:00', [
    {
      id: 'mdf-spring',
      fund: 'mdf-2017',
      party: 'tallowmere',
      amount: dollars(1200),
      on: '2017-01-23',
      expires: '2017-06-30',
    },
  ]),
  ...castellano<'allocations'>('2017-07-06T09:00:00-05:00', [
    {
      id: 'mdf-autumn',
      fund: 'mdf-2017',
      party: 'tallowmere',
      amount: dollars(1300),
      on: '2017-07-06',
      expires: '2017-12-31',
    },
  ]),
];

export const fundRequests: Draft<'fundRequests'> = adrienne<'fundRequests'>('2017-02-09T13:10:00-05:00', [
  {
    id: 'georgia-visits',
    allocation: 'mdf-spring',
    initiative: 'corporate-calls',
    title: 'Sample boxes for the visits in Georgia',
    amount: dollars(1000),
    submitted: '2017-02-09',
    status: 'approved',
    approved: dollars(900),
    decided: '2017-02-16',
    why: 'Boxes without the printed folder.',
  },
]);

export const claims: Draft<'claims'> = adrienne<'claims'>('2017-04-24T10:05:00-04:00', [
  {
    id: 'georgia-claim',
    request: 'georgia-visits',
    amount: { amount: 87_450, currency: 'USD' },
    proof: ['Invoice for thirty sample boxes', 'List of fifteen companies visited'],
    submitted: '2017-04-24',
    status: 'reimbursed',
    expires: '2017-05-15',
    reimbursed: '2017-05-12',
  },
]);

export const spending: Draft<'spending'> = castellano<'spending'>('2017-07-24T09:40:00-05:00', [
  {
    id: 'spend-flyers',
    title: 'Flyers April to July',
    on: '2017-07-10',
    amount: dollars(1240),
    initiative: 'consumer-promotion',
    budgetLine: 'budget-flyers',
    nature: 'planned',
  },
  {
    id: 'spend-training',
    title: 'Trainer in Jacksonville',
    on: '2017-03-09',
    amount: dollars(640),
    initiative: 'seller-training',
    budgetLine: 'budget-training',
    nature: 'planned',
  },
]);

export const incentives: Draft<'incentives'> = [
  ...graham<'incentives'>('2017-01-19T14:55:00-05:00', [
    {
      id: 'silver-rebate',
      title: 'Silver rebate on the year’s sales',
      activity: 'One per cent of sales once the year’s target is reached.',
      kpi: 'sales',
      objectives: ['grow-south'],
      reward: 'rebate',
      tiers: [{ from: targetsOf('sales', 'South').total, percent: 1 }],
      whom: ['walter-beaumont'],
      told: '2017-01-19',
      acknowledged: [{ by: 'walter-beaumont', on: '2017-01-19' }],
    },
  ]),
  ...walter<'incentives'>('2017-02-20T18:30:00-05:00', [
    {
      id: 'return-lunch',
      title: 'Lunch on the house when twenty customers are back',
      activity: 'Twenty customers of 2016 who bought again.',
      kpi: 'returning-customers',
      objectives: ['t-loyal'],
      reward: 'gift',
      tiers: [{ from: 20, reward: 'Lunch for counter and phone' }],
      whom: ['jodie-ramsey'],
      told: '2017-02-21',
      acknowledged: [{ by: 'jodie-ramsey', on: '2017-02-21' }],
    },
  ]),
];
