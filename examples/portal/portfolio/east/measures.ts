import { changedBy, type Draft } from '../draft.ts';
import { actualsOf, profitShareOf, targetsOf, yearOf } from '../figures.ts';
import { reportedFirst } from '../revenue.ts';
import { revenueKpis } from '../revenue-kpis.ts';
import { oliver, rosalind } from './people.ts';

const extract = { source: 'Wexcombe order system, nightly extract', recordedBy: 'hannah-eidelman' };
const recorded = changedBy('wexcombe', 'hannah-eidelman', '2017-09-30T17:50:00-04:00');
const agreed = { proposedBy: 'halvern', acceptedBy: ['halvern', 'wexcombe'], on: '2017-01-12' };

const revenue = revenueKpis({
  region: 'East',
  recorded: extract,
  lastYear: 'Wexcombe order system, year-end figures 2016',
  target: agreed,
  // April and May 2016 had a machine and a copier for $17,500 together. The targets stay, so that the gap is seen.
  pinned: [
    { period: '2017-P04', segment: 'corporate', product: 'technology' },
    { period: '2017-P05', segment: 'consumer', product: 'technology' },
  ],
});
const phones = { region: 'east', segment: 'corporate', product: 'technology' };
const returning = targetsOf('returning', 'East');
const kept = profitShareOf('East', 111.5);

export const kpis: Draft<'kpis'> = [
  ...oliver<'kpis'>('2016-12-02T14:00:00-05:00', [
    {
      ...revenue.sales,
      ...recorded,
      id: 'sales',
      name: 'Sales to customers',
      description:
        'What customers in the East paid Wexcombe for Halvern & Pike goods, after discount, by month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-east', 'sell-technology', 'h-east', 'w-home-office'],
      owner: 'rosalind-mbeki',
      pipeline: [
        { on: '2017-03-31', open: 3_020_000, winRate: 34, slice: { region: 'east' } },
        { on: '2017-06-30', open: 9_480_000, winRate: 41, slice: { region: 'east' } },
        { on: '2017-09-29', open: 19_600_000, winRate: 43, slice: { region: 'east' } },
      ],
      forecast: [{ period: '2017-Q4', slice: { region: 'east' }, value: 8_400_000, on: '2017-09-29' }],
      restatements: [
        {
          period: '2017-P06',
          slice: phones,
          at: '2017-07-27T09:15:00-04:00',
          by: 'wexcombe',
          value: reportedFirst(revenue.sales, '2017-P06', phones, 41_800),
          source: 'Wexcombe order system, nightly extract',
          why: 'Two headsets ($418.00) were invoiced twice. The quarter was closed on 13 July; both parties were told the same day.',
        },
      ],
      shortfall: {
        cause: 'market',
        note: 'Copiers and machines: $31,046 in the first nine months of 2016, $4,817 this year. Who bought one in 2016 does not buy another; phones and accessories more than make up for it in number, not yet in dollars.',
      },
    },
    {
      ...revenue.sellIn,
      ...recorded,
      id: 'sell-in',
      name: 'What Halvern & Pike receives',
      description:
        'What Wexcombe pays for the goods it sold: sales less its gross profit, by product group and month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-east', 'h-east'],
      owner: 'oliver-nkemelu',
      shortfall: { cause: 'market', note: 'As for sales: copiers and machines.' },
    },
    {
      id: 'courses-passed',
      name: 'Courses passed by Wexcombe’s people',
      description: 'Counted from the completions in this plan.',
      objectives: ['sell-technology'],
      unit: 'count',
      direction: 'increase',
      measure: 'flow',
      frequency: 'quarter',
      lag: 5,
      purpose: 'training-engagement',
      owner: 'imani-vance',
      baseline: { value: 0, on: '2016-12-31' },
      target: { value: 9, ...agreed },
      targets: [2, 3, 2, 2].map((value, index) => ({ period: `2017-Q${index + 1}`, slice: {}, value })),
      actuals: [
        { period: '2017-Q1', slice: {}, value: 2, on: '2017-03-31' },
        { period: '2017-Q2', slice: {}, value: 4, on: '2017-06-30' },
        { period: '2017-Q3', slice: {}, value: 2, on: '2017-09-29' },
      ].map((row) => ({ ...row, source: 'Training platform', recordedBy: 'imani-vance' })),
      ...changedBy('halvern', 'imani-vance', '2017-09-29T12:10:00-05:00'),
    },
  ]),
  ...rosalind<'kpis'>('2016-12-08T14:30:00-05:00', [
    {
      id: 'gross-profit',
      name: 'Gross profit',
      description:
        'What Wexcombe keeps of its sales after the cost of goods, by month of order. Target: 11.15 % of the sales due in each month, as 2016 kept over the whole year.',
      objectives: ['keep-margin', 'w-steady'],
      unit: 'money',
      currency: 'USD',
      direction: 'increase',
      measure: 'flow',
      frequency: 'month',
      lag: 5,
      perspective: 'sell-through',
      owner: 'hannah-eidelman',
      baseline: { value: yearOf('profit', 'East', 2016), on: '2016-12-31' },
      priorYears: [2015, 2016].map((each) => ({
        year: String(each),
        value: yearOf('profit', 'East', each),
        comparable: true,
      })),
      target: { value: kept.total, ...agreed, proposedBy: 'wexcombe' },
      targets: kept.targets,
      actuals: actualsOf('profit', 'East', extract),
      ...recorded,
    },
    {
      id: 'returning-customers',
      name: 'Customers of 2016 who bought again',
      description: 'Each counted once, in the month of the first order of 2017.',
      objectives: ['keep-customers'],
      unit: 'count',
      direction: 'increase',
      measure: 'flow',
      frequency: 'month',
      lag: 5,
      perspective: 'sell-through',
      purpose: 'retention',
      owner: 'yuki-ferreira',
      baseline: { value: yearOf('returning', 'East', 2016), on: '2016-12-31' },
      priorYears: [2015, 2016].map((each) => ({
        year: String(each),
        value: yearOf('returning', 'East', each),
        comparable: true,
      })),
      target: { value: returning.total, ...agreed, proposedBy: 'wexcombe' },
      targets: returning.targets,
      actuals: actualsOf('returning', 'East', extract),
      ...recorded,
    },
    {
      ...revenue.attach,
      ...recorded,
      id: 'express-delivery',
      name: 'Charges for express delivery',
      description:
        'What Wexcombe adds to the goods: $6 for an item sent first class, $12 for one sent the same day. The orders say how each item was sent; the charge is Wexcombe’s own price list.',
      objectives: ['keep-margin'],
      owner: 'beatrice-lund',
    },
  ]),
];

export const milestones: Draft<'milestones'> = [
  ...oliver<'milestones'>('2017-07-13T14:00:00-04:00', [
    {
      id: 'three-quarters',
      title: 'Nine tenths of what is due by the end of September',
      objective: 'grow-east',
      due: '2017-09-30',
      criteria: 'Sales from January to September reach 90 % of what was due: $113,843.',
      condition: { kpi: 'sales', comparison: 'at-least', value: 11_384_300 },
      met: '2017-09-30',
      unlocks: 'The second half of the market development fund.',
    },
  ]),
  ...rosalind<'milestones'>('2017-01-12T14:40:00-05:00', [
    {
      id: 'eight-courses',
      title: 'Eight courses passed',
      initiative: 'technology-courses',
      objective: 'sell-technology',
      due: '2017-09-30',
      criteria: 'Eight completions in this plan.',
      condition: { kpi: 'courses-passed', comparison: 'at-least', value: 8 },
      met: '2017-09-21',
      unlocks: 'A set of telephones and headsets to show in Albany.',
    },
  ]),
];
