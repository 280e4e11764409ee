import { approvedOf, expiryOf, isOpen, isStanding, type Plan } from '../../plan/index.ts';
import { difference } from './balance.ts';
import type { AllocationView, ClaimView, FundFlow, FundView, NextStep, RequestView } from './budget-view.ts';
import { type DatedMoney, type Money, moneyTotal, type Named, partyNamed } from './money.ts';
import { sumMoney } from './sum.ts';

type Fund = Plan['funds'][number];
type Allocation = Plan['allocations'][number];
type Request = Plan['fundRequests'][number];
type Claim = Plan['claims'][number];

/** The two sides of an allocation: who gives decides, who was given asks. */
interface Sides {
  readonly giver: Named | null;
  readonly taker: Named | null;
}

/**
 * Every fund with its allocations, their requests and claims, and whose turn it is.
 *
 * Source: docs/money.md#funds
 */
export function fundsOf(plan: Plan, asOf: string): readonly FundView[] {
  return plan.funds.map((fund) => {
    const own = plan.allocations.filter((one) => one.fund === fund.id);
    const allocations = own.map((allocation) => allocationView(plan, fund, allocation, asOf));
    const { currency } = fund.amount;
    const allocated = sumMoney(
      plan,
      own.map(({ amount, on }) => ({ money: amount, on: on ?? asOf })),
      currency,
    );
    return {
      id: fund.id,
      title: fund.title,
      party: partyNamed(plan, fund.party),
      amount: fund.amount,
      expires: fund.expires ?? null,
      allocated,
      left: difference(fund.amount, allocated.total),
      allocations,
      ...flowOf(plan, fund, own, currency, asOf),
    };
  });
}

function allocationView(plan: Plan, fund: Fund, allocation: Allocation, asOf: string): AllocationView {
  const { id, party, amount } = allocation;
  const sides = { giver: partyNamed(plan, fund.party), taker: partyNamed(plan, party) };
  const flow = flowOf(plan, fund, [allocation], amount.currency, asOf);
  const expires = expiryOf(allocation, fund, plan);
  const left = difference(amount, flow.approved.total);
  return {
    id,
    party: sides.taker,
    amount,
    expires,
    left: left !== null && expires < asOf ? { ...left, amount: Math.min(left.amount, 0) } : left,
    requests: plan.fundRequests
      .filter((one) => one.allocation === id)
      .map((request) => requestView(plan, request, sides, asOf)),
    ...flow,
  };
}

function requestView(plan: Plan, request: Request, sides: Sides, asOf: string): RequestView {
  const { id, title, initiative, status, amount, approved, submitted, decided, why } = request;
  const claims = plan.claims.filter((claim) => claim.request === id);
  const work = plan.initiatives.find((one) => one.id === initiative);
  const claimable = claimableOf(request, claims);
  return {
    id,
    title,
    initiative: work === undefined ? null : { id: work.id, name: work.title },
    status,
    amount,
    approved: approved ?? null,
    submitted: submitted ?? null,
    decided: decided ?? null,
    why: why ?? null,
    claimable,
    claims: claims.map((claim) => claimView(claim, sides, asOf)),
    next: afterRequest(status, claimable, sides),
  };
}

/** What may still be claimed of an approved request; `null` of another, and where currencies differ. */
function claimableOf(request: Request, claims: readonly Claim[]): Money | null {
  if (request.status !== 'approved') return null;
  const approved = approvedOf(request);
  const claimed = moneyTotal(
    claims.filter(isStanding).map(({ amount }) => amount),
    approved.currency,
  );
  return difference(approved, claimed ?? null);
}

function afterRequest(
  status: Request['status'],
  claimable: Money | null,
  { giver, taker }: Sides,
): NextStep<'submit' | 'decide' | 'claim'> | null {
  if (status === 'draft' || status === 'rejected') return { step: 'submit', by: taker };
  if (status === 'submitted') return { step: 'decide', by: giver };
  return status === 'approved' && claimable !== null && claimable.amount > 0 ? { step: 'claim', by: taker } : null;
}

function claimView(claim: Claim, sides: Sides, asOf: string): ClaimView {
  const { id, status, amount, approved, proof, submitted, decided, reimbursed, why, expires } = claim;
  const expired = hasExpired(claim, asOf);
  return {
    id,
    status,
    amount,
    approved: approved ?? null,
    proofs: proof.length,
    submitted: submitted ?? null,
    decided: decided ?? null,
    reimbursed: reimbursed ?? null,
    why: why ?? null,
    expires: expires ?? null,
    expired,
    next: expired ? null : afterClaim(status, sides),
  };
}

function afterClaim(
  status: Claim['status'],
  { giver, taker }: Sides,
): NextStep<'submit' | 'decide' | 'reimburse'> | null {
  if (status === 'draft' || status === 'rejected') return { step: 'submit', by: taker };
  if (status === 'submitted') return { step: 'decide', by: giver };
  return status === 'approved' ? { step: 'reimburse', by: giver } : null;
}

/** Still to be handed in, and its last day is past. */
const hasExpired = (claim: Claim, asOf: string): boolean =>
  isOpen(claim) && claim.expires !== undefined && claim.expires < asOf;

function flowOf(plan: Plan, fund: Fund, allocations: readonly Allocation[], currency: string, asOf: string): FundFlow {
  const own = new Set(allocations.map(({ id }) => id));
  const requests = plan.fundRequests.filter(({ allocation }) => own.has(allocation));
  const asked = new Set(requests.map(({ id }) => id));
  const claims = plan.claims.filter(({ request }) => asked.has(request));
  const sum = (amounts: readonly DatedMoney[]) => sumMoney(plan, amounts, currency);
  const now = (money: Money): DatedMoney => ({ money, on: asOf });
  const approved = requests.filter(({ status }) => status === 'approved');
  const decided = (all: readonly Request[]): DatedMoney[] =>
    all.map((one) => ({ money: approvedOf(one), on: one.decided ?? asOf }));
  return {
    requested: sum(requests.filter(({ status }) => status === 'submitted').map(({ amount }) => now(amount))),
    approved: sum(decided(approved)),
    claimed: sum(claims.filter(isStanding).map((one) => ({ money: one.amount, on: one.submitted ?? asOf }))),
    reimbursed: sum(
      claims
        .filter(({ status }) => status === 'reimbursed')
        .map((one) => ({ money: approvedOf(one), on: one.reimbursed ?? asOf })),
    ),
    expired: sum([
      ...allocations.flatMap((one) => {
        if (expiryOf(one, fund, plan) >= asOf) return [];
        const used = sumMoney(
          plan,
          decided(approved.filter(({ allocation }) => allocation === one.id)),
          one.amount.currency,
        );
        const lost = difference(one.amount, used.total);
        return lost === null || lost.amount <= 0 ? [] : [now(lost)];
      }),
      ...claims.filter((claim) => hasExpired(claim, asOf)).map(({ amount }) => now(amount)),
    ]),
  };
}
