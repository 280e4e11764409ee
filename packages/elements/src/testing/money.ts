import { type Plan, parsePlan } from '@tandem-plan/core/plan';

const usd = (amount: number) => ({ amount: amount * 100, currency: 'USD' });
const month = (nth: number) => `2017-P${String(nth).padStart(2, '0')}`;
const months = (...values: readonly number[]) =>
  values.map((value, index) => ({ period: month(index + 1), value: value * 100, slice: { region: 'west' } }));

/** As of 30 September 2017: money in every state it can be in. `change` lays other collections over it. */
export function moneyPlan(change: Readonly<Record<string, unknown>> = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'west',
    title: 'West 2017',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Superstore', kind: 'vendor' },
      { id: 'partner', name: 'Cascade', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'anna', party: 'vendor', name: 'Anna Reyes' },
      { id: 'ben', party: 'partner', name: 'Ben Okafor' },
      { id: 'bea', party: 'partner', name: 'Bea Lund' },
    ],
    dimensions: [{ id: 'region', name: 'Region', members: [{ id: 'west', name: 'West' }] }],
    kpis: [
      {
        id: 'sales',
        name: 'Sell-through',
        unit: 'money',
        direction: 'increase',
        measure: 'flow',
        frequency: 'month',
        actuals: months(18_000, 22_000, 27_000, 21_000, 25_000, 30_000, 24_000, 28_500, 31_000),
      },
      {
        id: 'answer',
        name: 'Time to answer',
        unit: 'hours',
        direction: 'decrease',
        measure: 'stock',
        frequency: 'quarter',
        actuals: [{ period: '2017-Q3', value: 30 }],
      },
    ],
    initiatives: [
      { id: 'webinars', title: 'Webinar series', section: 'marketing', objectives: [], origin: 'planned' },
      { id: 'demo', title: 'Demo days', section: 'sales', objectives: [], origin: 'planned' },
      {
        id: 'rescue',
        title: 'Campaign after the price change',
        section: 'marketing',
        objectives: [],
        origin: 'reactive',
      },
    ],
    milestones: [
      { id: 'ten', title: 'First ten customers', due: '2017-06-30', met: '2017-06-12' },
      { id: 'centre', title: 'Demo centre open', due: '2017-08-31' },
    ],
    budgetLines: [
      { id: 'w', title: 'Webinars', amount: usd(12_000), initiative: 'webinars', party: 'vendor' },
      { id: 'd1', title: 'Rooms and travel', amount: usd(9_000), initiative: 'demo', party: 'partner' },
      { id: 'd2', title: 'Equipment', amount: usd(6_500), initiative: 'demo', party: 'vendor' },
    ],
    spending: [
      { id: 's1', title: 'Platform', on: '2017-02-10', amount: usd(7_400), initiative: 'webinars' },
      { id: 's2', title: 'Rooms', on: '2017-05-10', amount: usd(10_250), budgetLine: 'd1' },
      { id: 's3', title: 'Screens', on: '2017-05-12', amount: usd(2_100), budgetLine: 'd2' },
      { id: 's4', title: 'Mailing', on: '2017-08-02', amount: usd(3_200), initiative: 'rescue' },
    ],
    investments: [
      { id: 'i1', title: 'Second engineer', party: 'vendor', amount: usd(40_000), gate: { milestone: 'ten' } },
      { id: 'i2', title: 'Demo centre, part two', party: 'vendor', amount: usd(25_000), gate: { milestone: 'centre' } },
      {
        id: 'i3',
        title: 'Regional campaign',
        party: 'vendor',
        amount: usd(15_000),
        gate: { kpi: 'sales', comparison: 'at-least', value: 30_000_000, due: '2017-12-31' },
      },
      { id: 'i4', title: 'Training lab', party: 'partner', amount: usd(8_000), gate: {}, released: '2017-03-01' },
    ],
    funds: [{ id: 'f', title: 'MDF West', party: 'vendor', amount: usd(30_000), expires: '2017-12-31' }],
    allocations: [{ id: 'a', fund: 'f', party: 'partner', amount: usd(20_000) }],
    fundRequests: [
      {
        id: 'r1',
        allocation: 'a',
        title: 'Spring webinars',
        initiative: 'webinars',
        amount: usd(8_000),
        approved: usd(6_000),
        status: 'approved',
        submitted: '2017-02-01',
        decided: '2017-02-10',
      },
      {
        id: 'r2',
        allocation: 'a',
        title: 'Trade fair in Portland',
        amount: usd(5_000),
        status: 'submitted',
        submitted: '2017-09-20',
      },
      {
        id: 'r3',
        allocation: 'a',
        title: 'Direct mail',
        amount: usd(3_000),
        status: 'rejected',
        submitted: '2017-07-01',
        decided: '2017-07-08',
        why: 'The logo is missing on the draft.',
      },
    ],
    claims: [
      {
        id: 'c1',
        request: 'r1',
        amount: usd(2_500),
        approved: usd(2_500),
        proof: ['Invoice 118', 'Attendee list'],
        status: 'reimbursed',
        submitted: '2017-05-03',
        decided: '2017-05-20',
        reimbursed: '2017-06-15',
      },
      {
        id: 'c2',
        request: 'r1',
        amount: usd(1_800),
        proof: ['Invoice 131'],
        status: 'submitted',
        submitted: '2017-09-12',
      },
      { id: 'c3', request: 'r1', amount: usd(900), proof: [], status: 'draft', expires: '2017-10-15' },
    ],
    incentives: [
      {
        id: 'quarter',
        title: 'West quarter bonus',
        activity: 'Sell through in the West, counted anew every quarter',
        reward: 'rebate',
        kpi: 'sales',
        slice: { region: 'west' },
        every: 'quarter',
        tiers: [
          { from: 6_000_000, amount: usd(1_000) },
          { from: 8_000_000, amount: usd(2_500) },
          { from: 10_000_000, amount: usd(5_000) },
        ],
        whom: ['ben', 'bea'],
        told: '2017-01-10',
        acknowledged: [{ by: 'bea', on: '2017-01-12' }],
        stackable: true,
      },
      {
        id: 'year',
        title: 'Growth share',
        reward: 'cash',
        kpi: 'sales',
        slice: { region: 'west' },
        marginal: true,
        tiers: [
          { from: 0, percent: 1 },
          { from: 20_000_000, percent: 2 },
          { from: 30_000_000, percent: 3 },
        ],
        whom: ['ben'],
        stackable: true,
      },
      {
        id: 'answers',
        title: 'Quick answers',
        kpi: 'answer',
        every: 'quarter',
        tiers: [
          { from: 48, reward: 'Lunch with the regional lead' },
          { from: 24, amount: usd(500), reward: 'Seat at the advisory board' },
        ],
        whom: ['bea'],
        told: '2017-01-10',
        acknowledged: [{ by: 'bea', on: '2017-01-12' }],
      },
      { id: 'leads', title: 'Leads passed on', tiers: [{ from: 10, amount: usd(200) }], whom: ['ben'] },
    ],
    ...change,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}
