import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { approvedOf, isStanding, type Plan } from '../../plan/index.ts';
import { type RunResult, run } from '../run.ts';
import { accepted, context, refused, samplePlan, send } from '../testing/sample.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
type Fields = Readonly<Record<string, unknown>>;

const granted = { status: 'approved', submitted: '2017-02-01', approved: usd(300), decided: '2017-02-10' };

/** A fund of the vendor's with an allocation to the partner, a request `r` and a claim `c` on it. */
const planOf = (request: Fields = granted, claim: Fields = {}, more: Fields = {}): Plan =>
  samplePlan({
    funds: [{ id: 'f', title: 'MDF', party: 'vendor', amount: usd(1000) }],
    allocations: [{ id: 'a', fund: 'f', party: 'partner', amount: usd(500), expires: '2017-12-31' }],
    fundRequests: [{ id: 'r', allocation: 'a', title: 'Webinars', amount: usd(400), status: 'draft', ...request }],
    claims: [{ id: 'c', request: 'r', amount: usd(200), status: 'draft', proof: ['Invoice 12'], ...claim }],
    ...more,
  });

const partner = context('partner');
const vendor = context('vendor');
const claimOf = (plan: Plan) => plan.claims[0];
const walk = (plan: Plan, ...steps: readonly (readonly [string, Fields, typeof vendor])[]): Plan =>
  steps.reduce((current, [type, input, by]) => accepted(send(current, type, input, by)).plan, plan);

describe('funds', () => {
  it('go from a request to its reimbursement', () => {
    const plan = walk(
      planOf({ status: 'draft' }),
      ['fund-request.submit', { id: 'r' }, partner],
      ['fund-request.approve', { id: 'r', amount: usd(300) }, vendor],
      ['claim.submit', { id: 'c', on: '2017-09-01' }, partner],
      ['claim.approve', { id: 'c' }, vendor],
      ['claim.reimburse', { id: 'c' }, vendor],
    );
    const { status, submitted, approved, decided, reimbursed } = claimOf(plan) ?? {};
    assert.deepEqual(
      [status, submitted, decided, reimbursed],
      ['reimbursed', '2017-09-01', '2017-09-30', '2017-09-30'],
    );
    assert.deepEqual([approved, plan.fundRequests[0]?.approved], [usd(200), usd(300)]);
  });

  it('let what was rejected be handed in again, and what was declined not', () => {
    const submitted = { status: 'submitted', submitted: '2017-02-01' };
    for (const [noun, plan] of [
      ['fund-request', planOf(submitted)],
      ['claim', planOf(granted, submitted)],
    ] as const) {
      const id = noun === 'claim' ? 'c' : 'r';
      const back = walk(plan, [`${noun}.reject`, { id, why: 'No logo on the invitation' }, vendor]);
      assert.deepEqual(refused(send(back, `${noun}.submit`, { id }, partner)), []);
      const gone = walk(plan, [`${noun}.decline`, { id, why: 'Not eligible' }, vendor]);
      assert.deepEqual(refused(send(gone, `${noun}.submit`, { id }, partner)), ['fund.step /id']);
      assert.deepEqual(refused(send(gone, `${noun}.update`, { id, set: { status: 'submitted' } }, partner)), [
        'not-permitted /set/status',
      ]);
    }
  });

  it('are decided by the side that gives, and asked for by the side that takes', () => {
    const plan = planOf({ status: 'submitted', submitted: '2017-02-01' });
    assert.deepEqual(refused(send(plan, 'fund-request.approve', { id: 'r' }, partner)), ['not-permitted']);
    assert.deepEqual(refused(send(planOf({ status: 'draft' }), 'fund-request.submit', { id: 'r' }, vendor)), [
      'not-permitted',
    ]);
    const own = { id: 'r', set: { status: 'approved' } };
    assert.deepEqual(refused(send(plan, 'fund-request.update', own, partner)), ['not-permitted /set/status']);
    const more = { id: 'r', set: { approved: usd(400) } };
    assert.deepEqual(refused(send(planOf(), 'fund-request.update', more, partner)), ['not-permitted /set/approved']);
    assert.deepEqual(refused(send(planOf(), 'fund-request.update', more, vendor)), []);
  });

  it('refuse a claim beyond its approval, whichever way it comes', () => {
    const over = planOf(granted, { amount: usd(301) });
    assert.deepEqual(refused(send(over, 'claim.submit', { id: 'c' }, partner)), ['approval.exceeded']);
    const record = {
      id: 'd',
      request: 'r',
      amount: usd(101),
      status: 'submitted',
      submitted: '2017-09-01',
      proof: ['x'],
    };
    const submitted = planOf(granted, { status: 'submitted', submitted: '2017-03-01' });
    assert.deepEqual(refused(send(submitted, 'claim.add', { record }, partner)), ['approval.exceeded /record/amount']);
    assert.deepEqual(refused(send(submitted, 'claim.add', { record: { ...record, amount: usd(100) } }, partner)), []);
    const less = { id: 'r', set: { approved: usd(199) } };
    assert.deepEqual(refused(send(submitted, 'fund-request.update', less, vendor)), ['approval.exceeded']);
  });

  it('tell by how much', () => {
    const result = send(planOf(granted, { amount: usd(301) }), 'claim.submit', { id: 'c' }, partner);
    assert.ok(!result.ok);
    assert.deepEqual(result.refusals[0]?.values, { limit: usd(300), sum: usd(301), over: usd(1) });
  });

  it('refuse to convert a currency', () => {
    const foreign = planOf(granted, { amount: eur(10) });
    assert.deepEqual(refused(send(foreign, 'claim.submit', { id: 'c' }, partner)), ['fund.currency']);
    const asked = planOf({ status: 'draft', amount: eur(10) });
    assert.deepEqual(refused(send(asked, 'fund-request.submit', { id: 'r' }, partner)), ['fund.currency']);
    const submitted = planOf({ status: 'submitted', submitted: '2017-02-01' });
    assert.deepEqual(refused(send(submitted, 'fund-request.approve', { id: 'r', amount: eur(10) }, vendor)), [
      'fund.currency /amount',
      'fund.currency',
    ]);
  });

  it('refuse a claim without proof, after its last day, or on what is not approved', () => {
    const codes = (claim: Fields, request: Fields = granted) =>
      refused(send(planOf(request, claim), 'claim.submit', { id: 'c' }, partner));
    assert.deepEqual(codes({ proof: [] }), ['claim.no-proof']);
    assert.deepEqual(codes({ expires: '2017-09-29' }), ['claim.expired']);
    assert.deepEqual(codes({ expires: '2017-09-30' }), []);
    assert.deepEqual(codes({}, { status: 'submitted', submitted: '2017-02-01' }), ['claim.not-approved']);
    const late = planOf({ status: 'draft' }, {}, {});
    assert.deepEqual(refused(send(late, 'fund-request.submit', { id: 'r', on: '2018-01-01' }, partner)), [
      'fund.expired /on',
    ]);
  });

  it('hand out no more than there is', () => {
    const submitted = { status: 'submitted', submitted: '2017-02-01' };
    const two = [
      { id: 'r', allocation: 'a', title: 'R', amount: usd(400), ...granted },
      { id: 's', allocation: 'a', title: 'S', amount: usd(201), ...submitted },
    ];
    assert.deepEqual(
      refused(send(planOf({}, {}, { fundRequests: two }), 'fund-request.approve', { id: 's' }, vendor)),
      ['allocation.exceeded'],
    );
    const more = { record: { id: 'b', fund: 'f', party: 'partner', amount: usd(501) } };
    assert.deepEqual(refused(send(planOf(), 'allocation.add', more, vendor)), ['fund.exceeded /record/amount']);
    assert.deepEqual(refused(send(planOf(), 'fund.update', { id: 'f', set: { amount: usd(499) } }, vendor)), [
      'fund.exceeded /set/amount',
    ]);
    assert.deepEqual(refused(send(planOf(submitted), 'fund-request.approve', { id: 'r', amount: usd(401) }, vendor)), [
      'fund.above-asked /amount',
    ]);
  });

  it('ask for and hand out more than nothing', () => {
    const submitted = { status: 'submitted', submitted: '2017-02-01' };
    for (const amount of [0, -5]) {
      const approve = { id: 'r', amount: usd(amount) };
      assert.deepEqual(refused(send(planOf(submitted), 'fund-request.approve', approve, vendor)), [
        'fund.nothing /amount',
      ]);
      const asked = planOf({ status: 'draft', amount: usd(amount) });
      assert.deepEqual(refused(send(asked, 'fund-request.submit', { id: 'r' }, partner)), ['fund.nothing']);
      const claimed = planOf(granted, { amount: usd(amount) });
      assert.deepEqual(refused(send(claimed, 'claim.submit', { id: 'c' }, partner)), ['fund.nothing']);
      const record = { id: 'new', allocation: 'a', title: 'New', amount: usd(amount), status: 'submitted' };
      const handedIn = send(planOf(), 'fund-request.add', { record: { ...record, submitted: '2017-05-01' } }, partner);
      assert.deepEqual(refused(handedIn), ['fund.nothing /record/amount']);
      // Of a plan that came so, the other side can still turn it down, and take that back.
      const came = planOf({ status: 'submitted', amount: usd(amount) });
      const { plan, inverse } = accepted(send(came, 'fund-request.reject', { id: 'r', why: 'Nothing' }, vendor));
      for (const step of inverse) assert.deepEqual(refused(send(plan, step.type, step.input, vendor)), []);
    }
  });

  it('keep what was handed in, and who gives and takes', () => {
    const plan = planOf(granted, { status: 'submitted', submitted: '2017-03-01' });
    const change = (type: string, id: string, set: Fields) =>
      refused(send(plan, `${type}.update`, { id, set }, partner));
    assert.deepEqual(change('claim', 'c', { amount: usd(250) }), ['fund.settled /set/amount']);
    assert.deepEqual(change('claim', 'c', { proof: [] }), ['fund.settled /set/proof']);
    assert.deepEqual(change('allocation', 'a', { party: 'vendor' }), ['fund.settled /set/party']);
    assert.deepEqual(change('fund', 'f', { party: 'partner' }), ['fund.settled /set/party']);
    assert.deepEqual(change('claim', 'c', { status: 'draft', amount: usd(250) }), []);
    assert.deepEqual(refused(send(plan, 'claim.remove', { id: 'c' }, vendor)), ['not-permitted /id']);
    assert.deepEqual(refused(send(plan, 'claim.remove', { id: 'c' }, partner)), []);
    const taken = { id: 'r', set: { status: 'submitted' } };
    assert.deepEqual(refused(send(plan, 'fund-request.update', taken, vendor)), ['fund.claimed /set/status']);
  });

  it('can be mended where a plan came with too much, and not made worse', () => {
    const plan = planOf(granted, { status: 'submitted', submitted: '2017-03-01', amount: usd(900) });
    const approve = (amount: number) =>
      refused(send(plan, 'fund-request.update', { id: 'r', set: { approved: usd(amount) } }, vendor));
    assert.deepEqual(approve(350), []);
    assert.deepEqual(approve(250), ['approval.exceeded']);
    assert.deepEqual(refused(send(plan, 'claim.reject', { id: 'c', why: 'Too much' }, vendor)), []);
  });
});

describe('laws of funds', () => {
  const chance = fc.record({
    verb: fc.constantFrom(
      ...['submit', 'submit', 'submit', 'approve', 'approve', 'approve', 'reimburse', 'reimburse'],
      ...['reject', 'decline', 'add', 'update', 'update', 'remove', 'limit'],
    ),
    noun: fc.constantFrom('claim', 'fund-request'),
    id: fc.constantFrom('x1', 'x1', 'x2', 'x3'),
    of: fc.constantFrom('x1', 'x2'),
    right: fc.nat(9).map((nth) => nth > 0),
    amount: fc.integer({ min: -100, max: 700 }),
    currency: fc.constantFrom('USD', 'USD', 'USD', 'USD', 'EUR'),
    status: fc.constantFrom('draft', 'submitted', 'approved', 'rejected', 'declined', 'reimbursed'),
  });
  type Chance = typeof chance extends fc.Arbitrary<infer T> ? T : never;

  function commandOf({ verb, noun, id, of, amount, currency, status }: Chance): readonly [string, Fields] {
    const money = { amount, currency };
    const fits = noun === 'claim' || status !== 'reimbursed' ? status : 'draft';
    switch (verb) {
      case 'add': {
        const asked = { id, amount: money, status: fits, submitted: '2017-05-01' };
        const record =
          noun === 'claim' ? { ...asked, request: of, proof: ['x'] } : { ...asked, allocation: 'a', title: id };
        return [`${noun}.add`, { record }];
      }
      case 'update':
        return [
          `${noun}.update`,
          { id, set: amount % 2 === 0 ? { status: fits, submitted: '2017-05-01' } : { amount: money } },
        ];
      case 'limit':
        return amount % 2 === 0
          ? ['allocation.update', { id: 'a', set: { amount: money } }]
          : [`${noun}.update`, { id, set: { approved: money } }];
      case 'approve':
        return [`${noun}.approve`, amount % 2 === 0 ? { id } : { id, amount: money }];
      case 'reject':
      case 'decline':
        return [`${noun}.${verb}`, { id, why: 'No' }];
      case 'reimburse':
        return ['claim.reimburse', { id }];
      default:
        return [`${noun}.${verb}`, { id }];
    }
  }

  const total = (all: readonly { readonly amount: number }[]) => all.reduce((sum, { amount }) => sum + amount, 0);

  function holds(plan: Plan): void {
    for (const fund of plan.funds) {
      const own = plan.allocations.filter((one) => one.fund === fund.id);
      assert.ok(total(own.map(({ amount }) => amount)) <= fund.amount.amount, 'Σ allocations ≤ fund');
    }
    for (const allocation of plan.allocations) {
      const approved = plan.fundRequests.filter((one) => one.allocation === allocation.id && one.status === 'approved');
      assert.ok(
        approved.length === 0 || total(approved.map(approvedOf)) <= Math.max(0, allocation.amount.amount),
        'Σ approved ≤ allocation',
      );
      for (const one of approved) assert.equal(approvedOf(one).currency, allocation.amount.currency);
    }
    for (const claim of plan.claims.filter(isStanding)) {
      const request = plan.fundRequests.find(({ id }) => id === claim.request);
      assert.equal(request?.status, 'approved', 'claimed on an approval');
      assert.ok(claim.proof.length > 0, 'claimed with a proof');
    }
    for (const request of plan.fundRequests.filter(({ status }) => status === 'approved')) {
      const claims = plan.claims.filter((one) => one.request === request.id && isStanding(one));
      const approved = approvedOf(request);
      assert.ok(
        claims.length === 0 || total(claims.map(({ amount }) => amount)) <= Math.max(0, approved.amount),
        'Σ claims ≤ approved',
      );
      for (const { amount } of claims) assert.equal(amount.currency, approved.currency);
    }
  }

  it('hold along every sequence of commands, each of which can be taken back', () => {
    let paid = 0;
    const ids = ['x1', 'x2'];
    const start = planOf(
      {},
      {},
      {
        fundRequests: ids.map((id) => ({ id, allocation: 'a', title: id, amount: usd(300), status: 'draft' })),
        claims: ids.map((id) => ({ id, request: id, amount: usd(200), status: 'draft', proof: ['x'] })),
      },
    );
    fc.assert(
      fc.property(fc.array(chance, { minLength: 40, maxLength: 120, size: 'max' }), (all) => {
        let plan = start;
        for (const each of all) {
          const [type, input] = commandOf(each);
          const by = context((each.verb === 'submit') === each.right ? 'partner' : 'vendor');
          const result: RunResult = send(plan, type, input, by);
          if (!result.ok) continue;
          holds(result.plan);
          const back = result.inverse.reduce(
            (current, command) => accepted(run(current, command, by)).plan,
            result.plan,
          );
          assert.deepEqual(bare(back), bare(plan), `undo of ${type}`);
          plan = result.plan;
          if (type === 'claim.reimburse') paid += 1;
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(paid > 0, 'some sequence comes to its end');
  });

  const bare = ({ fundRequests, claims, allocations }: Plan) =>
    [fundRequests, claims, allocations].map((all) => all.map(({ created: _, changed: __, ...rest }) => rest));
});
