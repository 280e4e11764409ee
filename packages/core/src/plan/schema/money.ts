import {
  choice,
  day,
  flag,
  group,
  happened,
  money,
  number,
  optional,
  percent,
  period,
  prose,
  reference,
  references,
  slice,
  table,
  text,
  texts,
} from './fields.ts';
import { record } from './record.ts';

export const budgetLine = record('budget-line', {
  title: text(),
  party: optional(reference('party')),
  initiative: optional(reference('initiative')),
  amount: money(),
  /** The part of the plan's time it is for; all of it when blank. */
  period: optional(period()),
});

/** Money that is released once its gate is passed. */
export const investment = record('investment', {
  title: text(),
  party: optional(reference('party')),
  amount: money(),
  gate: group({
    milestone: optional(reference('milestone')),
    kpi: optional(reference('kpi')),
    comparison: optional(choice(['at-least', 'at-most'])),
    value: optional(number({ unit: 'kpi' })),
    due: optional(day()),
  }),
  released: optional(happened(day())),
});

/** Market development funds of a period. */
export const fund = record('fund', {
  title: text(),
  party: reference('party'),
  amount: money(),
  expires: optional(day()),
});

export const allocation = record('allocation', {
  fund: reference('fund'),
  party: reference('party'),
  amount: money(),
  on: optional(day()),
  expires: optional(day()),
});

export const fundRequest = record(
  'fund-request',
  {
    allocation: reference('allocation'),
    initiative: optional(reference('initiative')),
    title: text(),
    amount: money(),
    submitted: optional(happened(day())),
    status: happened(choice(['draft', 'submitted', 'approved', 'rejected', 'declined'])),
    approved: optional(happened(money())),
    decided: optional(happened(day())),
    why: optional(happened(prose(1000))),
  },
  { unsigned: true },
);

export const claim = record(
  'claim',
  {
    request: reference('fund-request'),
    amount: money(),
    proof: texts(),
    submitted: optional(happened(day())),
    status: happened(choice(['draft', 'submitted', 'approved', 'rejected', 'declined', 'reimbursed'])),
    approved: optional(happened(money())),
    decided: optional(happened(day())),
    why: optional(happened(prose(1000))),
    expires: optional(day()),
    reimbursed: optional(happened(day())),
  },
  { unsigned: true },
);

/** What an activity is worth to those who do it. */
export const incentive = record('incentive', {
  title: text(),
  activity: optional(prose(1000)),
  kpi: optional(reference('kpi')),
  /** The part of the KPI that counts. */
  slice: slice(),
  /** How often the count begins anew; once in the plan's time when blank. */
  every: optional(choice(['month', 'quarter', 'year'])),
  objectives: references('objective'),
  reward: optional(
    choice([
      'cash',
      'rebate',
      'spiff',
      'gift',
      'travel',
      'executive-access',
      'discount',
      'training',
      'certification',
      'mdf',
    ]),
  ),
  /** What a figure of the KPI is worth from `from` on: an amount, a `percent` of the figure where that is money, or words. */
  tiers: table(
    {
      from: number({ unit: 'kpi' }),
      amount: optional(money()),
      percent: optional(percent()),
      reward: optional(text()),
    },
    ['from'],
  ),
  /** Whether a tier's percent is of the part above its `from` alone, and of everything when blank. */
  marginal: optional(flag()),
  whom: references('stakeholder'),
  told: optional(happened(day())),
  acknowledged: happened(table({ by: reference('stakeholder'), on: day() }, ['by'])),
  withdrawn: optional(happened(day())),
  why: optional(happened(prose(1000))),
  stackable: optional(flag()),
});
