import { changedBy, type Draft } from '../draft.ts';
import { actualsOf, sharesOf, targetsOf, yearOf } from '../figures.ts';
import { reportedFirst } from '../revenue.ts';
import { revenueKpis } from '../revenue-kpis.ts';
import { dana, kevin } from './people.ts';

type Kpi = Draft<'kpis'>[number];

const extract = { source: 'Cedarmoor order system, nightly extract', recordedBy: 'naoko-yamada' };
const recorded = changedBy('cedarmoor', 'naoko-yamada', '2017-09-30T18:10:00-07:00');
const agreed = { proposedBy: 'halvern', acceptedBy: ['halvern', 'cedarmoor'], on: '2017-01-10' };
const monthlyFlow = {
  measure: 'flow',
  frequency: 'month',
  lag: 5,
  perspective: 'sell-through',
  direction: 'increase',
} satisfies Partial<Kpi>;

function grownFrom2016(measure: Parameters<typeof targetsOf>[0]): Partial<Kpi> {
  const { total, targets } = targetsOf(measure, 'West');
  return {
    ...monthlyFlow,
    baseline: { value: yearOf(measure, 'West', 2016), on: '2016-12-31' },
    priorYears: [2015, 2016].map((year) => ({
      year: String(year),
      value: yearOf(measure, 'West', year),
      comparable: true,
    })),
    target: { value: total, ...agreed },
    targets,
    actuals: actualsOf(measure, 'West', extract),
    ...recorded,
  };
}

const revenue = revenueKpis({
  region: 'West',
  recorded: extract,
  lastYear: 'Cedarmoor order system, year-end figures 2016',
  target: agreed,
  // The month of the breakfast: both want to see whether it was worth it, whatever the other months bring.
  pinned: [{ period: '2017-P11', segment: 'corporate', product: 'furniture' }],
});
const tacoma = { region: 'west', segment: 'corporate', product: 'technology' };

export const kpis: Draft<'kpis'> = [
  ...dana<'kpis'>('2016-11-29T15:40:00-08:00', [
    {
      ...revenue.sales,
      ...recorded,
      id: 'sales',
      name: 'Sales to customers',
      description:
        'What customers in the West paid Cedarmoor for Halvern & Pike goods, after discount, by month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-west', 'h-corporate', 'c-home-office'],
      unit: 'money',
      currency: 'USD',
      owner: 'kevin-tran',
      pipeline: [
        { on: '2017-06-30', open: 4_120_000, winRate: 42, slice: { region: 'west' } },
        { on: '2017-09-29', open: 9_850_000, winRate: 44, slice: { region: 'west' } },
      ],
      restatements: [
        {
          period: '2017-P05',
          slice: tacoma,
          at: '2017-06-08T09:30:00-07:00',
          by: 'cedarmoor',
          value: reportedFirst(revenue.sales, '2017-P05', tacoma, 48_600),
          source: 'Cedarmoor order system, nightly extract',
          why: 'Installation in Tacoma was booked as goods ($486.00); it is our own work and no Halvern & Pike sale.',
        },
      ],
    },
    {
      ...revenue.sellIn,
      ...recorded,
      id: 'sell-in',
      name: 'What Halvern & Pike receives',
      description:
        'What Cedarmoor pays for the goods it sold: sales less its gross profit, by product group and month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-west', 'h-technology'],
      owner: 'dana-marchetti',
    },
    {
      id: 'technology-share',
      name: 'Technology’s share of sales',
      description:
        'Accessories, copiers, machines and phones, in percent of all sales. In 2016 it was 35.2 %; ten per cent more is 38.7 %.',
      objectives: ['h-technology'],
      unit: 'percent',
      direction: 'above',
      measure: 'ratio',
      frequency: 'month',
      lag: 5,
      perspective: 'sell-through',
      owner: 'brendan-rourke',
      baseline: { value: 35.2, on: '2016-12-31' },
      target: { value: 38.7, ...agreed },
      actuals: sharesOf('technology', 'West', extract),
      ...recorded,
    },
    {
      id: 'courses-passed',
      name: 'Courses passed by Cedarmoor’s people',
      description: 'Counted from the completions in this plan.',
      objectives: ['certify-sellers', 'h-technology'],
      unit: 'count',
      direction: 'increase',
      measure: 'flow',
      frequency: 'quarter',
      lag: 5,
      purpose: 'training-engagement',
      owner: 'imani-vance',
      baseline: { value: 0, on: '2016-12-31' },
      target: { value: 8, ...agreed },
      targets: [1, 2, 3, 4].map((quarter) => ({ period: `2017-Q${quarter}`, slice: {}, value: 2 })),
      actuals: [
        { period: '2017-Q1', slice: {}, value: 3, on: '2017-03-31' },
        { period: '2017-Q2', slice: {}, value: 2, on: '2017-06-30' },
        { period: '2017-Q3', slice: {}, value: 2, on: '2017-09-29' },
      ].map((row) => ({ ...row, source: 'Training platform', recordedBy: 'imani-vance' })),
      ...changedBy('halvern', 'imani-vance', '2017-09-29T10:20:00-05:00'),
    },
  ]),
  ...kevin<'kpis'>('2016-12-06T17:05:00-08:00', [
    {
      ...grownFrom2016('profit'),
      id: 'gross-profit',
      name: 'Gross profit',
      description:
        'What Cedarmoor keeps of its sales after the cost of goods. Target: the same month of 2016 plus ten per cent; months with a loss stay in.',
      objectives: ['earn-more', 'c-margin'],
      unit: 'money',
      currency: 'USD',
      owner: 'naoko-yamada',
    },
    {
      ...revenue.attach,
      ...recorded,
      id: 'express-delivery',
      name: 'Charges for express delivery',
      description:
        'What Cedarmoor adds to the goods: $6 for an item sent first class, $12 for one sent the same day. The orders say how each item was sent; the charge is Cedarmoor’s own price list.',
      objectives: ['earn-more'],
      owner: 'paul-hargrove',
    },
    {
      ...grownFrom2016('returning'),
      id: 'returning-customers',
      name: 'Customers of 2016 who bought again',
      description: 'Each counted once, in the month of the first order of 2017. In 2016, 112 of 276 came back.',
      objectives: ['keep-customers', 'c-loyal'],
      unit: 'count',
      owner: 'sofia-delgado',
      purpose: 'retention',
    },
    {
      ...grownFrom2016('orders'),
      id: 'orders',
      name: 'Orders',
      description: 'Orders placed, however many lines each has.',
      objectives: ['grow-west', 'keep-customers'],
      unit: 'count',
      owner: 'sofia-delgado',
    },
    {
      id: 'discount',
      name: 'Discount given',
      description: 'Discount in percent of list price over all orders. In 2016 it was 16.7 %; it stays below that.',
      objectives: ['earn-more', 'c-margin'],
      unit: 'percent',
      direction: 'below',
      measure: 'ratio',
      frequency: 'month',
      lag: 5,
      perspective: 'sell-through',
      owner: 'naoko-yamada',
      baseline: { value: 16.7, on: '2016-12-31' },
      target: { value: 16.7, ...agreed, proposedBy: 'cedarmoor' },
      actuals: sharesOf('discount', 'West', extract),
      ...recorded,
    },
  ]),
];

export const milestones: Draft<'milestones'> = [
  ...dana<'milestones'>('2016-12-14T12:10:00-08:00', [
    {
      id: 'half-year',
      title: 'First half of the year on target',
      objective: 'grow-west',
      due: '2017-06-30',
      criteria: 'Sales from January to June reach those of 2016 plus ten per cent: $70,500.',
      condition: { kpi: 'sales', comparison: 'at-least', value: 7_050_051 },
      met: '2017-06-30',
      unlocks: 'The demonstration copier for the Sacramento showroom.',
    },
    {
      id: 'year-target',
      title: 'The year’s sales target reached',
      objective: 'grow-west',
      due: '2017-12-31',
      criteria: 'Sales of 2017 reach the target of the year.',
      condition: { kpi: 'sales', comparison: 'at-least', value: targetsOf('sales', 'West').total },
      unlocks: 'A second trainer visit in February 2018.',
    },
  ]),
  ...kevin<'milestones'>('2016-12-14T10:20:00-08:00', [
    {
      id: 'standing-forty',
      title: 'Forty customers with a standing order',
      initiative: 'standing-orders',
      objective: 'keep-customers',
      due: '2017-08-31',
      criteria: 'Forty customers whose order is repeated each month without a call, in the order system.',
      met: '2017-08-24',
      unlocks: 'Standing orders in the web shop.',
    },
    {
      id: 'returning-124',
      title: 'As many returning customers as the year asks for',
      objective: 'keep-customers',
      due: '2017-12-31',
      criteria: 'Ten per cent more than the 112 of 2016.',
      condition: { kpi: 'returning-customers', comparison: 'at-least', value: targetsOf('returning', 'West').total },
      met: '2017-09-22',
      unlocks: 'The team’s day in Tahoe.',
    },
  ]),
];
