import { testRule } from '../testing/rule-cases.ts';
import { contributionImbalance } from './contribution-imbalance.ts';

type Row = readonly [party: string, direction: 'gives' | 'receives', amount: number | undefined, currency?: string];
const rows = (...all: readonly Row[]) => ({
  contributions: all.map(([party, direction, amount, currency = 'USD'], index) => ({
    id: `c${index}`,
    party,
    direction,
    kind: 'marketing',
    what: `Item ${index}`,
    value: amount === undefined ? undefined : { amount, currency },
  })),
});
const rates = [{ from: 'EUR', to: 'USD', rate: 2, on: '2017-01-01' }];
const third = {
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner' },
    { id: 'delta', name: 'Delta Supplies', kind: 'distributor' },
  ],
};

testRule(contributionImbalance, {
  passes: [
    {
      name: 'thirty points apart',
      plan: rows(['acme', 'gives', 65], ['orbit', 'gives', 35], ['acme', 'receives', 35], ['orbit', 'receives', 65]),
    },
    {
      name: 'who gives much gets much',
      plan: rows(['acme', 'gives', 90], ['orbit', 'gives', 10], ['acme', 'receives', 80], ['orbit', 'receives', 20]),
    },
    {
      name: 'two currencies by the rate of the plan',
      plan: {
        rates,
        ...rows(
          ['acme', 'gives', 50],
          ['orbit', 'gives', 25, 'EUR'],
          ['acme', 'receives', 1],
          ['orbit', 'receives', 1],
        ),
      },
    },
    {
      name: 'a wider margin',
      plan: rows(['acme', 'gives', 100], ['orbit', 'receives', 100]),
      options: { points: 100 },
    },
  ],
  fails: [
    {
      name: 'thirty-two points apart: one finding for both sides of it',
      plan: rows(['acme', 'gives', 66], ['orbit', 'gives', 34], ['acme', 'receives', 34], ['orbit', 'receives', 66]),
      message: 'getsMore',
      severity: 'warning',
      subject: 'party/orbit',
      values: { gives: 34, receives: 66 },
    },
    {
      name: 'what weighs most by the rate of the plan',
      plan: {
        rates,
        ...rows(
          ['acme', 'gives', 45, 'EUR'],
          ['orbit', 'gives', 10],
          ['acme', 'receives', 1],
          ['orbit', 'receives', 1],
        ),
      },
      message: 'getsMore',
      subject: 'party/orbit',
      values: { gives: 10, receives: 50 },
    },
    {
      name: 'a party that gives nothing',
      plan: rows(['orbit', 'gives', 500], ['acme', 'receives', 300], ['orbit', 'receives', 200]),
      message: 'getsMore',
      subject: 'party/acme',
      values: { gives: 0, receives: 60 },
    },
    {
      name: 'two share what a third gives too much of',
      plan: {
        ...third,
        ...rows(
          ['acme', 'gives', 80],
          ['orbit', 'gives', 10],
          ['delta', 'gives', 10],
          ['acme', 'receives', 40],
          ['orbit', 'receives', 30],
          ['delta', 'receives', 30],
        ),
      },
      message: 'givesMore',
      subject: 'party/acme',
      values: { gives: 80, receives: 40 },
    },
  ],
  cannotTell: [
    {
      name: 'something has no price',
      plan: rows(['acme', 'gives', 90], ['orbit', 'receives', undefined]),
      message: 'unpriced',
    },
    {
      name: 'two currencies and no rate',
      plan: rows(['acme', 'gives', 90], ['orbit', 'gives', 10, 'EUR'], ['orbit', 'receives', 10]),
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-09-30' }] },
    },
    { name: 'nobody says what it gets', plan: rows(['acme', 'gives', 90], ['orbit', 'gives', 10]), message: 'oneWay' },
  ],
  notApplicable: [
    { name: 'no contributions', plan: {} },
    { name: 'a draft', plan: { stage: 'draft', ...rows(['acme', 'gives', 90], ['orbit', 'receives', 90]) } },
  ],
});
