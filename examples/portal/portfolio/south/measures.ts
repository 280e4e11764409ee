import { changedBy, type Draft } from '../draft.ts';
import { actualsOf, sharesOf, targetsOf, yearOf } from '../figures.ts';
import { reportedFirst } from '../revenue.ts';
import { revenueKpis } from '../revenue-kpis.ts';
import { adrienne, graham } from './people.ts';

type Kpi = Draft<'kpis'>[number];

const extract = { source: 'Tallowmere order system, nightly extract', recordedBy: 'jodie-ramsey' };
const recorded = changedBy('tallowmere', 'jodie-ramsey', '2017-09-30T19:05:00-04:00');
const agreed = { proposedBy: 'halvern', acceptedBy: ['halvern', 'tallowmere'], on: '2017-01-19' };
const monthlyFlow = {
  measure: 'flow',
  frequency: 'month',
  lag: 5,
  perspective: 'sell-through',
  direction: 'increase',
} satisfies Partial<Kpi>;

function grownFrom2016(measure: Parameters<typeof targetsOf>[0]): Partial<Kpi> {
  const { total, targets } = targetsOf(measure, 'South');
  return {
    ...monthlyFlow,
    baseline: { value: yearOf(measure, 'South', 2016), on: '2016-12-31' },
    priorYears: [2015, 2016].map((year) => ({
      year: String(year),
      value: yearOf(measure, 'South', year),
      comparable: true,
    })),
    target: { value: total, ...agreed },
    targets,
    actuals: actualsOf(measure, 'South', extract),
    ...recorded,
  };
}

const revenue = revenueKpis({
  region: 'South',
  recorded: extract,
  lastYear: 'Tallowmere order system, year-end figures 2016',
  target: agreed,
  pinned: [{ period: '2017-P11', segment: 'consumer', product: 'furniture' }],
});
const georgia = { region: 'south', segment: 'corporate', product: 'office-supplies' };

const newCustomers = grownFrom2016('first-time');

export const kpis: Draft<'kpis'> = [
  ...graham<'kpis'>('2016-12-01T15:00:00-05:00', [
    {
      ...revenue.sales,
      ...recorded,
      id: 'sales',
      name: 'Sales to customers',
      description:
        'What customers in the South paid Tallowmere for Halvern & Pike goods, after discount, by month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-south', 'h-volume', 'win-home-office'],
      unit: 'money',
      currency: 'USD',
      owner: 'graham-pruitt',
      restatements: [
        {
          period: '2017-P03',
          slice: georgia,
          at: '2017-05-03T10:40:00-04:00',
          by: 'tallowmere',
          value: reportedFirst(revenue.sales, '2017-P03', georgia, 87_450),
          source: 'Tallowmere order system, nightly extract',
          why: 'The sample boxes for Georgia ($874.50) had been booked as sold; the fund paid for them.',
        },
      ],
    },
    {
      ...revenue.sellIn,
      ...recorded,
      id: 'sell-in',
      name: 'What Halvern & Pike receives',
      description:
        'What Tallowmere pays for the goods it sold: sales less its gross profit, by product group and month of order. Target: the same month of 2016 plus ten per cent.',
      objectives: ['grow-south', 'h-volume'],
      owner: 'graham-pruitt',
    },
  ]),
  ...adrienne<'kpis'>('2017-01-12T17:00:00-05:00', [
    {
      ...grownFrom2016('profit'),
      id: 'gross-profit',
      name: 'Gross profit',
      description:
        'What Tallowmere keeps of its sales after the cost of goods. Target: the same month of 2016 plus ten per cent.',
      objectives: ['hold-profit', 't-margin'],
      unit: 'money',
      currency: 'USD',
      owner: 'walter-beaumont',
    },
    {
      ...revenue.attach,
      ...recorded,
      id: 'express-delivery',
      name: 'Charges for express delivery',
      description:
        'What Tallowmere adds to the goods: $6 for an item sent first class, $12 for one sent the same day. The orders say how each item was sent; the charge is Tallowmere’s own price list.',
      objectives: ['hold-profit'],
      owner: 'jodie-ramsey',
    },
    {
      ...grownFrom2016('returning'),
      id: 'returning-customers',
      name: 'Customers of 2016 who bought again',
      description: 'Each counted once, in the month of the first order of 2017.',
      objectives: ['t-loyal'],
      unit: 'count',
      owner: 'jodie-ramsey',
      purpose: 'retention',
    },
    {
      id: 'discount',
      name: 'Discount given',
      description: 'Discount in percent of list price over all orders. In 2016 it was 12.1 %; it stays at that.',
      objectives: ['hold-profit', 't-margin'],
      unit: 'percent',
      direction: 'below',
      measure: 'ratio',
      frequency: 'month',
      lag: 5,
      perspective: 'sell-through',
      owner: 'walter-beaumont',
      baseline: { value: 12.1, on: '2016-12-31' },
      target: { value: 12.1, ...agreed, proposedBy: 'tallowmere' },
      actuals: sharesOf('discount', 'South', extract),
      shortfall: { cause: 'misalignment', note: 'Flyer prices since April, Consumer above all.' },
      ...recorded,
    },
  ]),
  ...graham<'kpis'>('2017-05-02T15:30:00-04:00', [
    {
      ...newCustomers,
      id: 'new-customers',
      name: 'Customers who never bought in the South before',
      description:
        'Each counted once, in the month of the first order ever (the records begin in 2014). Target: 2016 plus ten per cent; proposed after the first quarter.',
      objectives: ['h-new-accounts'],
      unit: 'count',
      owner: 'graham-pruitt',
      target: { ...newCustomers.target, acceptedBy: ['halvern'], on: '2017-05-02' },
    },
    {
      id: 'courses-passed',
      name: 'Courses passed by Tallowmere’s people',
      description: 'Counted from the completions in this plan. Nothing was reported after March.',
      objectives: ['hold-profit'],
      unit: 'count',
      direction: 'increase',
      measure: 'flow',
      frequency: 'quarter',
      lag: 5,
      purpose: 'training-engagement',
      owner: 'imani-vance',
      baseline: { value: 0, on: '2016-12-31' },
      target: { value: 4, ...agreed, on: '2017-04-20' },
      targets: [1, 2, 3, 4].map((quarter) => ({ period: `2017-Q${quarter}`, slice: {}, value: 1 })),
      actuals: [
        {
          period: '2017-Q1',
          slice: {},
          value: 1,
          on: '2017-03-31',
          source: 'Training platform',
          recordedBy: 'imani-vance',
        },
      ],
    },
  ]),
];

export const milestones: Draft<'milestones'> = [
  ...graham<'milestones'>('2017-03-06T10:20:00-05:00', [
    {
      id: 'spring-recovery',
      title: 'Back above nine tenths of the pace',
      objective: 'grow-south',
      due: '2017-06-30',
      criteria: 'Sales from January to June reach 90 % of what was due: $41,892.',
      condition: { kpi: 'sales', comparison: 'at-least', value: 4_189_238 },
      met: '2017-06-30',
      unlocks: 'The autumn allocation of the market development fund.',
    },
  ]),
  ...adrienne<'milestones'>('2017-01-12T17:20:00-05:00', [
    {
      id: 'home-office-called',
      title: 'The Home Office customers of 2014 and 2015 called',
      initiative: 'home-office-restart',
      objective: 'win-home-office',
      due: '2017-04-28',
      criteria: 'Thirty-seven calls noted with what was said.',
      met: '2017-04-26',
    },
    {
      id: 'home-office-twenty',
      title: 'Home Office at $20,000 for the year',
      objective: 'win-home-office',
      due: '2017-12-31',
      criteria: 'Sales to Home Office customers from January to December.',
    },
  ]),
];
