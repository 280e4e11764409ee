import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { incentivesView } from './incentives.ts';
import { eur, moneyPlan, usd } from './testing/money-plan.ts';
import { amountsFor, ladderOf } from './tiers.ts';

type Fields = Readonly<Record<string, unknown>>;

const month = (nth: number) => `2017-P${String(nth).padStart(2, '0')}`;
const months = (...values: readonly (number | null)[]) =>
  values.flatMap((value, index) => (value === null ? [] : [{ period: month(index + 1), value }]));

const sales = { id: 'sales', name: 'Sales', unit: 'money', direction: 'increase', measure: 'flow', frequency: 'month' };
const tiers = [
  { from: 1000_00, amount: usd(50_00) },
  { from: 2000_00, amount: usd(150_00) },
  { from: 4000_00, amount: usd(400_00) },
];

const planOf = (incentive: Fields, kpi: Fields = {}, more: Fields = {}) =>
  moneyPlan({
    kpis: [{ ...sales, ...kpi }],
    incentives: [{ id: 'i', title: 'I', kpi: 'sales', tiers, ...incentive }],
    ...more,
  });

function only(incentive: Fields, kpi: Fields, asOf: string, more: Fields = {}) {
  const [view] = incentivesView(planOf(incentive, kpi, more), { asOf }).incentives;
  assert.ok(view !== undefined);
  return view;
}

describe('incentivesView', () => {
  it('says what was done, what it is worth and what the next tier needs', () => {
    const view = only({}, { actuals: months(900_00, 600_00, 300_00) }, '2017-03-31');
    const { current } = view;
    assert.equal(current?.figure, 1800_00);
    assert.equal(current.tier, 0);
    assert.deepEqual(current.payout?.money.total, usd(50_00));
    assert.equal(current.state, 'running');
    assert.deepEqual(current.next, {
      tier: 1,
      from: 2000_00,
      missing: 200_00,
      payout: { money: { parts: [usd(150_00)], total: usd(150_00), missing: [] }, reward: null },
      pace: { per: 'month', periods: 9, needed: 200_00 / 9, soFar: 600_00 },
    });
    assert.deepEqual(view.earned?.total, usd(50_00));
  });

  it('tells nothing earned from nothing known', () => {
    const nothing = only({}, { actuals: months(0) }, '2017-03-31');
    assert.deepEqual(nothing.earned?.total, usd(0));
    assert.equal(nothing.current?.tier, null);
    assert.equal(nothing.gap, null);
    const unknown = only({}, {}, '2017-03-31');
    assert.equal(unknown.earned, null);
    assert.equal(unknown.current?.payout, null);
    assert.equal(unknown.gap, 'no-figure');
  });

  it('counts anew in every window, in the calendar of the KPI', () => {
    const actuals = months(900_00, 600_00, 600_00, 100_00, null, 100_00, 1200_00);
    const view = only({ every: 'quarter' }, { actuals }, '2017-08-15');
    assert.deepEqual(
      view.windows.map(({ period, state, figure, tier }) => [period, state, figure, tier]),
      [
        ['2017-Q1', 'settled', 2100_00, 1],
        ['2017-Q2', 'incomplete', 200_00, null],
        ['2017-Q3', 'running', 1200_00, 0],
      ],
    );
    assert.deepEqual(view.earned?.total, usd(200_00));
    assert.equal(view.unsettled, 1);
    const fiscal = {
      parties: [
        { id: 'vendor', name: 'V', kind: 'vendor', fiscalCalendar: { type: 'month', startMonth: 4 } },
        { id: 'partner', name: 'P', kind: 'partner' },
      ],
    };
    const kept = only(
      { every: 'quarter' },
      { calendar: 'vendor', actuals: months(900_00, 600_00, 600_00) },
      '2017-06-30',
      fiscal,
    );
    assert.deepEqual(
      kept.windows.map(({ start, figure }) => [start, figure]),
      [
        ['2017-01-01', null],
        ['2017-04-01', 2100_00],
      ],
    );
  });

  it('pays a percent of the whole figure, or of the part above each tier', () => {
    const percent = [
      { from: 0, percent: 1 },
      { from: 1000_00, percent: 2 },
      { from: 2000_00, percent: 5 },
    ];
    const actuals = months(2500_00);
    assert.deepEqual(only({ tiers: percent }, { actuals }, '2017-01-31').earned?.total, usd(125_00));
    const marginal = only({ tiers: percent, marginal: true }, { actuals }, '2017-01-31');
    assert.deepEqual(marginal.earned?.total, usd(10_00 + 20_00 + 25_00));
  });

  it('says where reaching a tier pays less than staying short of it', () => {
    const falls = [
      { from: 0, percent: 5 },
      { from: 1000_00, percent: 2 },
      { from: 3000_00, percent: 4 },
    ];
    const cliffs = (more: Fields) => only({ tiers: falls, ...more }, {}, '2017-01-31').tiers.map(({ cliff }) => cliff);
    assert.deepEqual(cliffs({}), [false, true, false]);
    assert.deepEqual(cliffs({ marginal: true }), [false, false, false]);
  });

  it('goes down the ladder where less is better, and pays a sum that should stay low when it is all there', () => {
    const hours = { unit: 'hours', direction: 'decrease', measure: 'stock' };
    const down = [
      { from: 48, amount: usd(10_00) },
      { from: 24, amount: usd(30_00) },
    ];
    const view = only({ tiers: down }, { ...hours, actuals: months(60, 40) }, '2017-02-28');
    assert.equal(view.current?.tier, 0);
    assert.equal(view.current.next?.missing, 16);
    assert.equal(view.current.next.pace, null);
    const cost = { direction: 'decrease', actuals: months(...Array.from({ length: 12 }, () => 10_00)) };
    const low = { tiers: [{ from: 200_00, amount: usd(5_00) }] };
    assert.equal(only(low, cost, '2017-06-30').earned, null);
    assert.deepEqual(only(low, cost, '2017-12-31').earned?.total, usd(5_00));
  });

  it('counts the slice alone, and what lies within it', () => {
    const at = (region: string, value: number) => ({ period: month(1), slice: { region }, value });
    const actuals = [at('east', 1500_00), at('west', 600_00)];
    const figure = (region: string) => only({ slice: { region } }, { actuals }, '2017-01-31').current?.figure;
    assert.equal(figure('east'), 1500_00);
    assert.equal(figure('us'), 2100_00);
  });

  it('cannot tell a percent of what is no money, nor without a way that is better', () => {
    const share = { tiers: [{ from: 0, percent: 2 }] };
    assert.equal(only(share, { unit: 'count', actuals: months(5) }, '2017-01-31').gap, 'percent-of-no-money');
    assert.equal(only({}, { direction: undefined, actuals: months(5) }, '2017-01-31').gap, 'unclear-direction');
    assert.equal(only({ kpi: undefined }, {}, '2017-01-31').gap, 'no-kpi');
    assert.equal(only({ tiers: [] }, {}, '2017-01-31').gap, 'no-tiers');
  });

  it('stops counting on the day it was withdrawn', () => {
    const actuals = months(1500_00, 1500_00);
    const view = only({ withdrawn: '2017-02-10', why: 'Budget cut' }, { actuals }, '2017-03-31');
    assert.equal(view.current?.figure, 1500_00);
    assert.equal(view.current.next, null);
    assert.deepEqual(view.withdrawn, { on: '2017-02-10', why: 'Budget cut' });
    assert.equal(only({ withdrawn: '2017-05-10' }, { actuals }, '2017-03-31').withdrawn, null);
  });

  it('shows those of one party or person, and who knows of it', () => {
    const people = { whom: ['ben', 'bea'], told: '2017-01-05', acknowledged: [{ by: 'ben', on: '2017-01-06' }] };
    const plan = planOf(people);
    const shown = (more: Fields) => incentivesView(plan, { asOf: '2017-02-01', ...more }).incentives.length;
    assert.deepEqual([shown({ party: 'partner' }), shown({ party: 'vendor' })], [1, 0]);
    assert.deepEqual([shown({ stakeholder: 'ben' }), shown({ stakeholder: 'anna' })], [1, 0]);
    const [view] = incentivesView(plan, { asOf: '2017-02-01' }).incentives;
    assert.deepEqual(
      view?.people.map(({ id, acknowledged }) => [id, acknowledged]),
      [
        ['ben', '2017-01-06'],
        ['bea', null],
      ],
    );
  });

  it('of two for the same figure pays the better one, unless both say that they add up', () => {
    const other = (more: Fields) => ({
      id: 'j',
      title: 'J',
      kpi: 'sales',
      tiers: [{ from: 0, amount: usd(70_00) }],
      ...more,
    });
    const view = (mine: Fields, theirs: Fields) =>
      incentivesView(
        moneyPlan({
          kpis: [{ ...sales, actuals: months(1500_00) }],
          incentives: [{ id: 'i', title: 'I', kpi: 'sales', tiers, ...mine }, other(theirs)],
        }),
        { asOf: '2017-01-31' },
      );
    const best = view({}, {});
    assert.deepEqual(best.earned.total, usd(70_00));
    assert.deepEqual(
      best.incentives.map(({ insteadOf }) => insteadOf),
      ['j', null],
    );
    assert.deepEqual(view({ stackable: true }, { stackable: true }).earned.total, usd(120_00));
    assert.deepEqual(view({ whom: ['ben'] }, { whom: ['bea'] }).earned.total, usd(120_00));
  });

  it('adds no currencies up without a rate', () => {
    const both = [{ from: 0, amount: eur(10_00), percent: 10 }];
    const { earned } = only({ tiers: both }, { actuals: months(100_00) }, '2017-01-31');
    assert.deepEqual(earned?.parts, [eur(10_00), usd(10_00)]);
    assert.equal(earned.total, null);
  });
});

describe('laws of tiers', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(40), fc.nat(1000)), {
    minLength: 1,
    maxLength: 5,
  });
  const rising = (all: readonly (readonly [number, number, number])[], marginal: boolean) => {
    let [from, percent, amount] = [0, 0, 0];
    const climbing = all.map(([step, more, bonus]) => {
      from += step;
      percent = Math.min(100, percent + more);
      amount += bonus;
      return { from, percent, amount: usd(amount) };
    });
    return ladderOf({ tiers: climbing, marginal }, false, 'USD');
  };
  const worth = (ladder: ReturnType<typeof rising>, figure: number) =>
    amountsFor(ladder, figure).reduce((sum, { amount }) => sum + amount, 0);

  it('never pays less for more where every tier gives at least what the one before does', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), fc.integer(), fc.nat(30_000), fc.nat(30_000), (all, marginal, low, a, b) => {
        const ladder = rising(all, marginal);
        assert.ok(worth(ladder, Math.min(a, b)) <= worth(ladder, Math.max(a, b)));
        assert.ok(worth(ladder, Math.min(low, 0)) === 0);
      }),
    );
  });

  it('marginal: what two figures differ by is paid at the percents between them, to a minor unit', () => {
    fc.assert(
      fc.property(steps, fc.nat(30_000), (all, figure) => {
        const ladder = rising(
          all.map(([step, more]) => [step, more, 0]),
          true,
        );
        let exact = 0;
        for (let unit = 1; unit <= figure; unit += 1) {
          const tier = ladder.tiers.filter(({ from }) => from < unit).at(-1);
          exact += tier?.percent ?? 0;
        }
        assert.ok(Math.abs(worth(ladder, figure) - exact / 100) <= 0.5);
      }),
      { numRuns: 40 },
    );
  });
});
