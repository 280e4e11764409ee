import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnnex } from '../../plan/index.ts';
import { examplePlan, type Fields, figure, month } from '../kpi/testing/example.ts';
import { revenueView } from './revenue.ts';

const parties = [
  { id: 'v', name: 'Northwind', kind: 'vendor' },
  { id: 'p', name: 'Contoso', kind: 'partner' },
];
const products = {
  id: 'product',
  name: 'Product',
  members: [
    { id: 'print', name: 'Print' },
    { id: 'paper', name: 'Paper', parent: 'print' },
    { id: 'ink', name: 'Ink', parent: 'print' },
    { id: 'desk', name: 'Desk' },
  ],
};
const kpi = (id: string, more: Fields) => ({
  id,
  name: id,
  unit: 'money',
  direction: 'increase',
  frequency: 'month',
  ...more,
});
const of = (product: string, ...values: number[]) =>
  values.map((value, nth) => figure(value, month(nth + 1), { product }));
const whole = (...values: number[]) => values.map((value, nth) => figure(value, month(nth + 1)));

function revenue(kpis: readonly Fields[], more: Fields = {}, annex?: Fields) {
  const plan = examplePlan({}, { kpis, parties, dimensions: [products], ...more });
  if (annex === undefined) return revenueView(plan, { asOf });
  const own = readAnnex(JSON.stringify({ format: 'tandem/annex', version: '1.0', id: 'x', plan: 'p', ...annex }));
  assert.ok(own.ok, JSON.stringify(own));
  return revenueView(plan, { asOf, annex: own.plan });
}

const asOf = '2017-02-28';

const first = (...all: Parameters<typeof revenue>) => {
  const [found] = revenue(...all).perspectives.flatMap(({ kpis }) => kpis);
  assert.ok(found);
  return found;
};

describe('revenueView', () => {
  const sellThrough = { perspective: 'sell-through' };

  it('tells the three views, one KPI beside the other and never as a sum', () => {
    const got = revenue([
      kpi('out', { ...sellThrough, actuals: whole(100, 200), targets: whole(100, 300) }),
      kpi('in', { perspective: 'sell-in', actuals: whole(60, 90) }),
      kpi('boxes', { ...sellThrough, unit: 'count', actuals: whole(1) }),
    ]);
    assert.deepEqual(
      got.perspectives.map(({ perspective, kpis }) => [perspective, kpis.map((one) => [one.kpi, one.value, one.pace])]),
      [
        ['sell-in', [['in', 150, null]]],
        ['sell-through', [['out', 300, 0.75]]],
        ['partner-attach', []],
      ],
    );
    assert.deepEqual(got.shares, [
      { of: 'sell-in', in: 'sell-through', share: 0.5, gap: null },
      { of: 'partner-attach', in: 'sell-through', share: null, gap: 'none' },
    ]);
  });

  it('does not take profit for revenue', () => {
    const objectives = [
      { id: 'earn', title: 'Earn', kind: 'profit' },
      { id: 'grow', title: 'Grow', kind: 'revenue' },
    ];
    const profit = kpi('profit', { ...sellThrough, objectives: ['earn'], actuals: whole(1) });
    const both = kpi('both', { ...sellThrough, objectives: ['earn', 'grow'], actuals: whole(1) });
    const got = revenue([profit, both], { objectives });
    assert.deepEqual(
      got.perspectives[1]?.kpis.map((one) => one.kpi),
      ['both'],
    );
  });

  it('puts no two revenues in proportion that differ in currency or time, or are told twice', () => {
    const gap = (more: Fields, ...others: Fields[]) =>
      revenue([
        kpi('out', { ...sellThrough, actuals: whole(100, 200) }),
        kpi('in', { perspective: 'sell-in', ...more }),
        ...others,
      ]).shares[0]?.gap;
    assert.equal(gap({ currency: 'EUR', actuals: whole(60, 90) }), 'currency');
    assert.equal(gap({ actuals: whole(60) }), 'periods');
    assert.equal(gap({ actuals: [figure(150, '2017-P02')] }), 'periods');
    assert.equal(
      gap({ actuals: whole(60, 90) }, kpi('more', { perspective: 'sell-in', actuals: whole(1, 1) })),
      'several',
    );
    assert.equal(gap({}), 'none');
  });

  it('tells products in their tree, a parent by what lies within it', () => {
    const targets = [...of('paper', 100, 100), ...of('ink', 50, 50), ...of('desk', 10, 10)];
    const actuals = [...of('paper', 80, 90), ...of('ink', 50, 40), ...of('desk', 10, 10)];
    const got = first([kpi('out', { ...sellThrough, targets, actuals })]);
    assert.deepEqual(
      got.products.map(({ product, depth, parent, value, target }) => [product, depth, parent, value, target]),
      [
        ['print', 0, null, 260, 300],
        ['paper', 1, 'print', 170, 200],
        ['ink', 1, 'print', 90, 100],
        ['desk', 0, null, 20, 20],
      ],
    );
    assert.deepEqual([got.products[1]?.pace, got.value], [0.85, 280]);
  });

  it('does not take one product for all that lie within its parent', () => {
    const targets = [...of('paper', 100), ...of('ink', 50)];
    const got = first([kpi('out', { ...sellThrough, targets, actuals: of('paper', 80) })]);
    assert.deepEqual([got.products[0]?.value, got.products[1]?.value, got.value], [null, 80, null]);
  });
});

describe('margins', () => {
  const out = kpi('out', { perspective: 'sell-through', actuals: whole(1005, 2000) });
  const margin = (percent: number, more: Fields = {}) => ({ id: `m${percent}`, party: 'p', percent, ...more });
  const kept = (margins: readonly Fields[], one: Fields = out) => first([one], { margins }).margins;

  it('are revenue times percent, rounded once, half away from zero', () => {
    assert.deepEqual(kept([margin(10)]), [{ party: 'p', private: false, percent: 10, amount: 301, gap: null }]);
    assert.equal(kept([margin(-10)])[0]?.amount, -301);
  });

  it('are of what the party is paid, unless they say otherwise', () => {
    assert.deepEqual(kept([margin(10, { party: 'v' })]), []);
    assert.equal(kept([margin(10, { party: 'v', perspective: 'sell-through' })])[0]?.party, 'v');
    assert.deepEqual(kept([margin(10, { perspective: 'sell-in' })]), []);
  });

  it('count as of their days', () => {
    const until = margin(10, { until: '2017-01-31' });
    const from = margin(20, { from: '2017-02-01' });
    assert.deepEqual(kept([until, from])[0], { party: 'p', private: false, percent: null, amount: 501, gap: null });
    assert.equal(kept([until])[0]?.gap, 'no-margin');
    assert.equal(kept([margin(10, { until: '2017-02-15' }), margin(20, { from: '2017-02-16' })])[0]?.gap, 'changes');
    assert.equal(kept([margin(10), margin(20)])[0]?.gap, 'several');
  });

  it('are those of the nearest product', () => {
    const actuals = [...of('paper', 100, 100), ...of('ink', 100, 100), ...of('desk', 100, 100)];
    const one = kpi('out', { perspective: 'sell-through', actuals });
    const all = [margin(10), margin(20, { product: 'print' }), margin(50, { product: 'ink' })];
    const got = first([one], { margins: all });
    assert.deepEqual(
      got.products.map(({ product, margins: [own] }) => [product, own?.percent, own?.amount, own?.gap]),
      [
        ['print', null, 140, null],
        ['paper', 20, 40, null],
        ['ink', 50, 100, null],
        ['desk', 10, 20, null],
      ],
    );
    assert.equal(got.margins[0]?.amount, 160);
  });

  it('by product say nothing of a revenue that is not told by product', () => {
    assert.equal(kept([margin(10, { product: 'ink' })])[0]?.gap, 'products');
  });

  it('of the annex are shown as private, and only of its own plan', () => {
    const annex = { party: 'p', margins: [{ id: 'own', percent: 12 }] };
    assert.deepEqual(
      first([out], { margins: [margin(10)] }, annex).margins.map((one) => [one.percent, one.private]),
      [
        [10, false],
        [12, true],
      ],
    );
    assert.deepEqual(first([out], {}, { ...annex, plan: 'other' }).margins, []);
  });
});
