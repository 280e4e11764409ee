import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { budgetView } from './budget.ts';
import { eur, moneyPlan, usd } from './testing/money-plan.ts';

type Fields = Readonly<Record<string, unknown>>;

const line = (id: string, amount: unknown, more: Fields = {}) => ({
  id,
  title: id,
  amount,
  initiative: 'webinars',
  ...more,
});
const spend = (id: string, amount: unknown, more: Fields = {}) => ({
  id,
  title: id,
  on: '2017-03-01',
  amount,
  initiative: 'webinars',
  ...more,
});
const view = (more: Fields, asOf = '2017-06-30') => budgetView(moneyPlan(more), { asOf });

describe('budgets', () => {
  it('tell what is left and what is over, of a line, an initiative, a section and a party', () => {
    const got = view({
      budgetLines: [
        line('a', usd(100), { party: 'vendor' }),
        line('b', usd(50), { initiative: 'rescue', party: 'partner' }),
      ],
      spending: [
        spend('s', usd(30)),
        spend('t', usd(80), { initiative: 'rescue' }),
        spend('later', usd(9), { on: '2017-07-01' }),
      ],
    });
    const told = (all: readonly { left: unknown; over: unknown }[]) => all.map(({ left, over }) => [left, over]);
    const expected = [
      [usd(70), usd(0)],
      [usd(0), usd(30)],
    ];
    assert.deepEqual(told(got.budgets), expected);
    assert.deepEqual(told(got.budgets.flatMap(({ lines }) => lines)), expected);
    assert.deepEqual(told(got.parties), expected);
    assert.deepEqual(told(got.sections), expected);
    assert.deepEqual(told([got.whole]), [[usd(40), usd(0)]]);
    assert.deepEqual(got.unplanned.share, (80 / 110) * 100);
  });

  it('do not guess which of two lines a spend is of', () => {
    const lines = [line('a', usd(100), { party: 'vendor' }), line('b', usd(50), { party: 'partner' })];
    const got = view({ budgetLines: lines, spending: [spend('s', usd(30)), spend('t', usd(5), { budgetLine: 'b' })] });
    const [budget] = got.budgets;
    assert.deepEqual(budget?.left, usd(115));
    assert.deepEqual(
      budget.lines.map(({ left }) => left),
      [null, null],
    );
    assert.deepEqual(
      budget.lines.map(({ spent }) => spent.total),
      [usd(0), usd(5)],
    );
    assert.deepEqual(budget.unassigned.total, usd(30));
    assert.deepEqual(
      got.parties.map(({ left }) => left),
      [null, null],
    );
    const byTime = [line('a', usd(100), { period: '2017-Q1' }), line('b', usd(50), { period: '2017-Q2' })];
    const timed = view({ budgetLines: byTime, spending: [spend('s', usd(30))] }).budgets[0];
    assert.deepEqual(
      timed?.lines.map(({ left }) => left),
      [usd(70), usd(50)],
    );
  });

  it('tell nothing over where nothing was set aside', () => {
    const [budget] = view({ spending: [spend('s', usd(30))] }).budgets;
    assert.deepEqual([budget?.left, budget?.over], [null, null]);
    assert.deepEqual(budget?.spent.total, usd(30));
  });

  it('take a spend for that of its line', () => {
    const spending = [spend('s', usd(30), { initiative: undefined, budgetLine: 'a' })];
    assert.deepEqual(view({ budgetLines: [line('a', usd(100))], spending }).budgets[0]?.left, usd(70));
  });

  it('compare in their own currency, and across currencies only by a stated rate', () => {
    const budgetLines = [line('a', eur(100))];
    assert.deepEqual(view({ budgetLines, spending: [spend('s', eur(30))] }).budgets[0]?.left, eur(70));
    const mixed = { budgetLines, spending: [spend('s', usd(30))] };
    assert.equal(view(mixed).budgets[0]?.left, null);
    const rates = [{ from: 'EUR', to: 'USD', rate: 1.1, on: '2017-01-01' }];
    assert.deepEqual(view({ ...mixed, rates }).budgets[0]?.left, usd(80));
  });

  it('tell what is promised on top of the lines', () => {
    const got = view({
      budgetLines: [line('a', usd(100))],
      milestones: [{ id: 'm', title: 'M', initiative: 'webinars', met: '2017-02-01' }],
      investments: [{ id: 'i', title: 'I', amount: usd(20), gate: { milestone: 'm' }, released: '2017-02-02' }],
      funds: [{ id: 'f', title: 'F', party: 'vendor', amount: usd(500) }],
      allocations: [{ id: 'al', fund: 'f', party: 'partner', amount: usd(200) }],
      fundRequests: [
        {
          id: 'r',
          allocation: 'al',
          initiative: 'webinars',
          title: 'R',
          amount: usd(60),
          approved: usd(40),
          status: 'approved',
        },
      ],
    });
    assert.deepEqual(got.budgets[0]?.committed.total, usd(60));
    assert.deepEqual(got.budgets[0].left, usd(100));
    assert.deepEqual([got.released.total, got.held.total], [usd(20), usd(0)]);
  });

  it('add up to the whole, by initiative and by section, whatever is spent on what', () => {
    const anyOf = fc.constantFrom('webinars', 'rescue', undefined);
    const lines = fc.array(fc.tuple(anyOf, fc.nat(1000)), { maxLength: 6 });
    const spends = fc.array(fc.tuple(anyOf, fc.integer({ min: -50, max: 1000 })), { maxLength: 8 });
    fc.assert(
      fc.property(lines, spends, (some, gone) => {
        const got = view({
          budgetLines: some.map(([initiative, amount], index) => line(`l${index}`, usd(amount), { initiative })),
          spending: gone.map(([initiative, amount], index) => spend(`s${index}`, usd(amount), { initiative })),
        });
        const sum = (all: readonly (typeof got.whole)[], of: 'planned' | 'spent') =>
          all.reduce((total, one) => total + (one[of].total?.amount ?? Number.NaN), 0);
        for (const of of ['planned', 'spent'] as const) {
          assert.equal(sum(got.budgets, of), sum([got.whole], of));
          assert.equal(sum(got.sections, of), sum([got.whole], of));
        }
        const lined = got.budgets.flatMap((budget) => [...budget.lines.map(({ spent }) => spent), budget.unassigned]);
        const bare = got.budgets.filter((budget) => budget.lines.length === 0).map(({ spent }) => spent);
        assert.equal(
          [...lined, ...bare].reduce((total, one) => total + (one.total?.amount ?? Number.NaN), 0),
          sum([got.whole], 'spent'),
        );
      }),
    );
  });
});

describe('gates', () => {
  const kpi = (more: Fields) => ({
    id: 'k',
    name: 'K',
    unit: 'count',
    direction: 'increase',
    measure: 'flow',
    ...more,
  });
  const standing = (gate: Fields, more: Fields = {}, asOf = '2017-06-30') =>
    view({ investments: [{ id: 'i', title: 'I', amount: usd(10), gate }], ...more }, asOf).investments[0]?.gate;
  const actuals = [{ period: '2017-Q1', value: 40 }];

  it('are open, met, missed, or cannot be told', () => {
    const state = (gate: Fields, more: Fields = {}) => standing(gate, more)?.state;
    const open = { milestones: [{ id: 'm', title: 'M', due: '2017-09-30' }] };
    assert.equal(state({}), 'none');
    assert.equal(state({ milestone: 'm' }, open), 'open');
    assert.equal(state({ milestone: 'm', due: '2017-06-29' }, open), 'missed');
    assert.equal(state({ milestone: 'm' }, { milestones: [{ id: 'm', title: 'M', met: '2017-06-30' }] }), 'met');
    assert.equal(state({ milestone: 'm' }, { milestones: [{ id: 'm', title: 'M', met: '2017-07-01' }] }), 'open');
    const figure = { kpi: 'k', value: 50 };
    assert.equal(state(figure, { kpis: [kpi({ actuals })] }), 'open');
    assert.equal(state({ ...figure, due: '2017-05-31' }, { kpis: [kpi({ actuals })] }), 'missed');
    assert.equal(state({ ...figure, due: '2017-05-31' }, { kpis: [kpi({})] }), 'cannot-tell');
    assert.equal(state({ ...figure, value: 40 }, { kpis: [kpi({ actuals })] }), 'met');
    assert.equal(state({ ...figure, value: 40, milestone: 'm' }, { kpis: [kpi({ actuals })], ...open }), 'open');
  });

  it('do not take a running sum for one that stayed low', () => {
    const cost = { kpis: [kpi({ direction: 'decrease', actuals })] };
    assert.equal(standing({ kpi: 'k', value: 50, due: '2017-12-31' }, cost)?.state, 'open');
    assert.equal(standing({ kpi: 'k', value: 50, due: '2017-06-29' }, cost)?.state, 'met');
    assert.equal(standing({ kpi: 'k', value: 30, due: '2017-12-31' }, cost)?.condition?.met, false);
  });

  it('say that money came before its milestone', () => {
    const early = (met: string | undefined) =>
      view({
        milestones: [{ id: 'm', title: 'M', met }],
        investments: [{ id: 'i', title: 'I', amount: usd(10), gate: { milestone: 'm' }, released: '2017-03-01' }],
      }).investments[0]?.early;
    assert.deepEqual([early('2017-02-28'), early('2017-03-02'), early(undefined)], [false, true, true]);
  });
});

describe('funds', () => {
  const funds = [{ id: 'f', title: 'MDF', party: 'vendor', amount: usd(1000) }];
  const allocations = [{ id: 'a', fund: 'f', party: 'partner', amount: usd(600), expires: '2017-09-30' }];
  const request = (id: string, status: string, amount: number, more: Fields = {}) => ({
    id,
    allocation: 'a',
    title: id,
    amount: usd(amount),
    status,
    ...more,
  });
  const claim = (id: string, of: string, status: string, amount: number, more: Fields = {}) => ({
    id,
    request: of,
    amount: usd(amount),
    status,
    proof: ['Invoice'],
    ...more,
  });
  const fundRequests = [
    request('asked', 'submitted', 100),
    request('granted', 'approved', 300, { approved: usd(250) }),
    request('back', 'rejected', 50),
    request('no', 'declined', 70),
  ];
  const claims = [
    claim('paid', 'granted', 'reimbursed', 100),
    claim('in', 'granted', 'submitted', 40),
    claim('mine', 'granted', 'draft', 30, { expires: '2017-06-01' }),
  ];
  const told = (asOf = '2017-06-30') => {
    const [fund] = view({ funds, allocations, fundRequests, claims }, asOf).funds;
    const [allocation] = fund?.allocations ?? [];
    assert.ok(fund !== undefined && allocation !== undefined);
    return { fund, allocation };
  };

  it('tell what became of the money', () => {
    const { fund, allocation } = told();
    assert.deepEqual([fund.allocated.total, fund.left], [usd(600), usd(400)]);
    const { requested, approved, claimed, reimbursed, expired, left } = allocation;
    assert.deepEqual(
      [requested, approved, claimed, reimbursed, expired].map(({ total }) => total?.amount),
      [100, 250, 140, 100, 30],
    );
    assert.deepEqual(left, usd(350));
  });

  it('lose at the last day what nobody approved', () => {
    const { fund, allocation } = told('2017-10-01');
    assert.deepEqual([allocation.left, allocation.expired.total], [usd(0), usd(350 + 30)]);
    assert.deepEqual(fund.expired.total, usd(380));
  });

  it('say whose turn it is', () => {
    const { allocation } = told();
    const turns = allocation.requests.map(({ next }) => next && `${next.step} ${next.by?.id}`);
    assert.deepEqual(turns, ['decide vendor', 'claim partner', 'submit partner', null]);
    assert.deepEqual(allocation.requests[1]?.claimable, usd(110));
    const claimTurns = allocation.requests[1].claims.map(({ next }) => next && `${next.step} ${next.by?.id}`);
    assert.deepEqual(claimTurns, [null, 'decide vendor', null]);
  });
});
