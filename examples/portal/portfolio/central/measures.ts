import { changedBy, type Draft } from '../draft.ts';
import { fiscalProfit } from '../fiscal.ts';
import { reportedFirst } from '../revenue.ts';
import { revenueKpis } from '../revenue-kpis.ts';
import { discountByState, salesByState } from '../states.ts';
import { quillhavenCalendar } from './calendar.ts';
import { armand, desmond, ines } from './people.ts';

const extract = { source: 'Quillhaven ledger, monthly close', recordedBy: 'priya-venkataraman' };
const recorded = changedBy('quillhaven', 'priya-venkataraman', '2017-09-30T18:40:00-05:00');
const agreed = { proposedBy: 'halvern', acceptedBy: ['halvern', 'quillhaven', 'lakehead'], on: '2017-01-24' };

const revenue = revenueKpis({
  region: 'Central',
  recorded: extract,
  lastYear: 'Quillhaven ledger, year-end figures 2016',
  target: agreed,
  // October 2016 held one copier for $17,500. Both left the target where that puts it, whatever the other months bring.
  pinned: [{ period: '2017-P10', segment: 'corporate', product: 'technology' }],
});
const profit = fiscalProfit('Central', quillhavenCalendar, 135, extract);
const phones = { region: 'central', segment: 'consumer', product: 'technology' };

export const kpis: Draft<'kpis'> = [
  ...ines<'kpis'>('2016-12-05T14:00:00-06:00', [
    {
      ...revenue.sales,
      ...recorded,
      id: 'sales',
      name: 'Sales to customers',
      description:
        'What customers in Central paid Quillhaven for Halvern & Pike goods, after discount, by month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-central', 'h-home-region', 'q-territory'],
      owner: 'desmond-achterberg',
      pipeline: [
        { on: '2017-06-30', open: 3_410_000, winRate: 38, slice: { region: 'central' } },
        { on: '2017-09-29', open: 7_260_000, winRate: 36, slice: { region: 'central' } },
      ],
      restatements: [
        {
          period: '2017-P03',
          slice: phones,
          at: '2017-05-09T11:20:00-05:00',
          by: 'quillhaven',
          value: reportedFirst(revenue.sales, '2017-P03', phones, 30_300),
          source: 'Quillhaven ledger, monthly close',
          why: 'Two telephones ($303.00) came back in April after the quarter was closed; they belong to the month they were sold in.',
        },
      ],
    },
    {
      ...revenue.sellIn,
      ...recorded,
      id: 'sell-in',
      name: 'What Halvern & Pike receives',
      description:
        'What Quillhaven pays for the goods it sold: sales less its gross profit, by product group and month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-central', 'h-home-region'],
      owner: 'theo-castellano',
    },
    {
      id: 'courses-passed',
      name: 'Courses passed by Quillhaven’s people',
      description: 'Counted from the completions in this plan.',
      objectives: ['quote-technology', 'keep-profit'],
      unit: 'count',
      direction: 'increase',
      measure: 'flow',
      frequency: 'quarter',
      lag: 5,
      purpose: 'training-engagement',
      owner: 'imani-vance',
      baseline: { value: 0, on: '2016-12-31' },
      target: { value: 5, ...agreed },
      targets: [1, 1, 1, 2].map((value, index) => ({ period: `2017-Q${index + 1}`, slice: {}, value })),
      actuals: [
        { period: '2017-Q1', slice: {}, value: 2, on: '2017-03-31' },
        { period: '2017-Q2', slice: {}, value: 1, on: '2017-06-30' },
        { period: '2017-Q3', slice: {}, value: 1, on: '2017-09-29' },
      ].map((row) => ({ ...row, source: 'Training platform', recordedBy: 'imani-vance' })),
      ...changedBy('halvern', 'imani-vance', '2017-09-29T11:40:00-05:00'),
    },
  ]),
  ...desmond<'kpis'>('2016-12-13T15:10:00-06:00', [
    {
      id: 'gross-profit',
      name: 'Gross profit',
      description:
        'What Quillhaven keeps of its sales after the cost of goods, in the periods of its own books (4-5-4, the year ends on the Saturday nearest 31 January). Target: 13.5 % of the sales due in each.',
      objectives: ['keep-profit', 'q-margin'],
      unit: 'money',
      currency: 'USD',
      direction: 'increase',
      measure: 'flow',
      calendar: 'quillhaven',
      frequency: 'month',
      lag: 8,
      perspective: 'sell-through',
      owner: 'priya-venkataraman',
      baseline: { value: 1_989_903, on: '2016-12-31' },
      target: { value: profit.total, ...agreed, proposedBy: 'quillhaven' },
      targets: profit.targets,
      actuals: profit.actuals,
      shortfall: {
        cause: 'misalignment',
        note: 'Discounts in Texas and Illinois, Consumer above all: 40 % of list where the other eleven states need less than one.',
      },
      ...recorded,
    },
    {
      id: 'discount',
      name: 'Discount given',
      description:
        'Discount in percent of list price, by state and quarter. In 2016 it was 18.4 % over the year; it stays at that.',
      objectives: ['keep-profit', 'q-margin'],
      unit: 'percent',
      direction: 'below',
      measure: 'ratio',
      frequency: 'quarter',
      lag: 5,
      perspective: 'sell-through',
      owner: 'desmond-achterberg',
      baseline: { value: 18.4, on: '2016-12-31' },
      target: { value: 18.4, ...agreed, proposedBy: 'quillhaven' },
      actuals: discountByState('Central', extract),
      shortfall: { cause: 'misalignment', note: 'Binding machines and tables at half price and less in two states.' },
      ...recorded,
    },
    {
      ...revenue.attach,
      ...recorded,
      id: 'express-delivery',
      name: 'Charges for express delivery',
      description:
        'What Quillhaven adds to the goods: $6 for an item sent first class, $12 for one sent the same day. The orders say how each item was sent; the charge is Quillhaven’s own price list.',
      objectives: ['keep-profit'],
      owner: 'tamsin-whitlock',
    },
  ]),
  ...armand<'kpis'>('2017-01-24T14:20:00-06:00', [
    {
      id: 'northern-sales',
      name: 'Sales in Minnesota and the Dakotas',
      description:
        'The part of sales to customers that goes over Duluth, by state and quarter. The target was set by hand: a truck half full each week.',
      objectives: ['lake-states', 'l-lane'],
      unit: 'money',
      currency: 'USD',
      direction: 'increase',
      measure: 'flow',
      frequency: 'quarter',
      lag: 5,
      perspective: 'sell-through',
      owner: 'claire-desrosiers',
      baseline: { value: 152_719, on: '2016-12-31' },
      target: { value: 600_000, ...agreed, proposedBy: 'lakehead' },
      targets: [60_000, 120_000, 180_000, 240_000].map((value, index) => ({
        period: `2017-Q${index + 1}`,
        slice: {},
        value,
        pinned: true,
      })),
      actuals: salesByState('Central', ['Minnesota', 'North Dakota', 'South Dakota'], extract),
      ...recorded,
    },
  ]),
];

export const milestones: Draft<'milestones'> = [
  ...ines<'milestones'>('2017-01-24T14:00:00-06:00', [
    {
      id: 'half-year',
      title: 'First half of the year on target',
      objective: 'grow-central',
      due: '2017-06-30',
      criteria: 'Sales from January to June reach those of 2016 plus ten per cent: $50,568.',
      condition: { kpi: 'sales', comparison: 'at-least', value: 5_056_772 },
      met: '2017-06-30',
      unlocks: 'The autumn allocation of the market development fund.',
    },
  ]),
  ...desmond<'milestones'>('2017-07-18T13:50:00-05:00', [
    {
      id: 'ladder-live',
      title: 'No quotation above the ladder',
      initiative: 'price-ladder',
      objective: 'keep-profit',
      due: '2017-11-30',
      criteria: 'Four weeks in which no quotation in Texas or Illinois leaves above 30 % of list.',
      unlocks: 'Half of the price support credited for the quarter.',
    },
  ]),
];
