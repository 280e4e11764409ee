import { testRule } from '../testing/rule-cases.ts';
import { targetBurdensPartner } from './target-burdens-partner.ts';

const promised = (days: number | undefined) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', commitment: { days } },
  ],
});
type Work = readonly [owner: string, effort: number | undefined, status?: string];
const actions = (...work: readonly Work[]) => ({
  actions: work.map(([owner, effort, status = 'todo'], index) => ({
    id: `a${index}`,
    title: 'Call',
    owner,
    effort,
    status,
  })),
});
const objectives = [
  { id: 'grow', title: 'Grow' },
  { id: 'volume', title: 'Sell more paper', party: 'acme' },
  { id: 'own', title: 'Buy what we sell', party: 'orbit' },
];
const figure = { unit: 'money', perspective: 'sell-in', direction: 'increase' };
const kpis = (asked: object, own: object, more: object = {}) => ({
  objectives,
  kpis: [
    { ...figure, id: 'asked', name: 'Sell-in', objectives: ['grow'], ...asked },
    { ...figure, id: 'own', name: 'Purchases', objectives: ['own'], ...own },
  ],
  ...more,
});
const target = (value: number) => ({ target: { value } });
const phased = (...targets: readonly [string, number][]) => ({
  targets: targets.map(([period, value]) => ({ period, slice: { region: 'west' }, value })),
});

testRule(targetBurdensPartner, {
  passes: [
    { name: 'as many days as promised', plan: { ...promised(10), ...actions(['omar', 6], ['omar', 4], ['ana', 20]) } },
    {
      name: 'what was dropped takes no time',
      plan: { ...promised(10), ...actions(['omar', 9], ['omar', 9, 'dropped']) },
    },
    {
      name: 'seven of ten are known',
      plan: {
        ...promised(10),
        ...actions(...Array.from({ length: 10 }, (_, n): Work => ['omar', n < 7 ? 1 : undefined])),
      },
    },
    { name: 'the partner wants as much itself', plan: kpis(target(100), target(100)) },
    {
      name: 'no more in any period they share',
      plan: kpis({ ...phased(['2017-Q1', 30]), ...target(200) }, { ...phased(['2017-Q1', 30]), ...target(100) }),
    },
  ],
  fails: [
    {
      name: 'more days than promised',
      plan: { ...promised(10), ...actions(['omar', 6], ['omar', 4.5]) },
      message: 'days',
      severity: 'warning',
      subject: 'party/orbit',
      values: { needed: 10.5, days: 10, actions: 2 },
    },
    {
      name: 'what is known is too much already',
      plan: { ...promised(10), ...actions(['omar', 12], ['omar', undefined], ['omar', undefined]) },
      message: 'days',
    },
    {
      name: 'the joint target is higher than its own',
      plan: kpis(target(101), target(100)),
      message: 'target',
      subject: 'kpi/asked',
      values: { asked: 101, set: 100, period: null, currency: 'USD' },
    },
    { name: "the vendor's is", plan: kpis({ ...target(101), objectives: ['volume'] }, target(100)), message: 'target' },
    {
      name: 'a count of the same thing',
      plan: kpis({ ...target(101), unit: 'count', name: 'Desks' }, { ...target(100), unit: 'count', name: 'Desks' }),
      message: 'target',
      values: { currency: null },
    },
    {
      name: 'for a part of what its own figure counts',
      plan: {
        ...kpis(target(101), target(100)),
        dimensions: [
          {
            id: 'product',
            name: 'Product',
            members: [
              { id: 'paper', name: 'Paper' },
              { id: 'recycled', name: 'Recycled paper', parent: 'paper' },
            ],
          },
        ],
        objectives: objectives.map((one) => ({ ...one, products: [one.id === 'own' ? 'paper' : 'recycled'] })),
      },
      message: 'target',
    },
    {
      name: 'in one period and slice',
      plan: kpis(phased(['2017-Q1', 30], ['2017-Q2', 45]), phased(['2017-Q1', 30], ['2017-Q2', 30])),
      message: 'target',
      values: { period: '2017-Q2', asked: 45, set: 30 },
    },
  ],
  cannotTell: [
    {
      name: 'it does not say how many days',
      plan: { ...promised(undefined), ...actions(['omar', 6]) },
      message: 'noDays',
    },
    {
      name: 'too little effort is known',
      plan: { ...promised(10), ...actions(['omar', 6], ['omar', undefined]) },
      message: 'noEffort',
    },
  ],
  notApplicable: [
    { name: 'only the vendor acts', plan: { ...promised(1), ...actions(['ana', 20]) } },
    { name: 'another perspective', plan: kpis(target(101), { ...target(100), perspective: 'sell-through' }) },
    { name: 'another currency', plan: kpis(target(101), { ...target(100), currency: 'EUR' }) },
    {
      name: 'a count of something else',
      plan: kpis({ ...target(101), unit: 'count' }, { ...target(100), unit: 'count' }),
    },
    {
      name: 'its own figure counts one product of all',
      plan: {
        ...kpis(target(101), target(100)),
        objectives: objectives.map((one) => (one.id === 'own' ? { ...one, products: ['paper'] } : one)),
      },
    },
    { name: 'the lower the better', plan: kpis({ ...target(101), direction: 'decrease' }, target(100)) },
    { name: 'its own figure is joint too', plan: kpis(target(101), { ...target(100), objectives: ['own', 'grow'] }) },
    { name: 'nothing to compare', plan: kpis(target(101), {}) },
    {
      name: 'several partners share the target',
      plan: kpis(target(101), target(100), {
        parties: [...promised(10).parties, { id: 'delta', name: 'Delta Supplies', kind: 'distributor' }],
      }),
    },
    { name: 'a draft', plan: { stage: 'draft', ...kpis(target(101), target(100)) } },
  ],
});
