import { approvedOf, isStanding } from '../../plan/fund-status.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Refusal } from '../command.ts';
import { type RefusalCode, refuse } from '../refusal.ts';
import { recordIn } from './steps.ts';

type Money = Plan['funds'][number]['amount'];

/** What may be handed out, and what is. */
interface Account {
  readonly limit: Money;
  readonly parts: readonly Money[];
}

type AccountOf = (plan: Plan, id: string) => Account | undefined;

const inFund: AccountOf = ({ funds, allocations }, id) => {
  const fund = recordIn(funds, id);
  return fund === undefined
    ? undefined
    : { limit: fund.amount, parts: allocations.filter((one) => one.fund === id).map(({ amount }) => amount) };
};

const inAllocation: AccountOf = ({ allocations, fundRequests }, id) => {
  const allocation = recordIn(allocations, id);
  if (allocation === undefined) return undefined;
  const own = fundRequests.filter((one) => one.allocation === id && isStanding(one));
  // What is only asked for takes nothing yet, but has to be in the same money.
  const parts = own.map((one) => (one.status === 'approved' ? approvedOf(one) : { ...one.amount, amount: 0 }));
  return { limit: allocation.amount, parts };
};

const inApproval: AccountOf = ({ fundRequests, claims }, id) => {
  const request = recordIn(fundRequests, id);
  if (request === undefined) return undefined;
  const parts = claims.filter((one) => one.request === id && isStanding(one)).map(({ amount }) => amount);
  return { limit: approvedOf(request), parts };
};

/** What is handed out beyond the limit, and how often in other money; what is below zero makes no room. */
function excess({ limit, parts }: Account) {
  const foreign = parts.filter(({ currency }) => currency !== limit.currency);
  const sum = parts.reduce((total, { amount }) => total + Math.max(amount, 0), 0);
  return { sum, over: Math.max(0, sum - Math.max(limit.amount, 0)), foreign };
}

const worse =
  (accountOf: AccountOf, code: RefusalCode) =>
  (before: Plan, after: Plan, id: string | undefined): readonly Refusal[] => {
    const account = id === undefined ? undefined : accountOf(after, id);
    if (id === undefined || account === undefined) return [];
    const now = excess(account);
    const known = accountOf(before, id);
    const old = known === undefined ? { over: 0, foreign: [] } : excess(known);
    const { limit } = account;
    const [stranger] = now.foreign;
    if (stranger !== undefined && now.foreign.length > old.foreign.length)
      return [refuse('fund.currency', '/amount', { got: stranger.currency, expected: limit.currency })];
    if (now.over <= old.over) return [];
    const money = (amount: number): Money => ({ amount, currency: limit.currency });
    return [refuse(code, '/amount', { limit, sum: money(now.sum), over: money(now.over) })];
  };

/** Σ allocations ≤ fund. */
export const fundSum = worse(inFund, 'fund.exceeded');
/** Σ approved requests ≤ allocation. */
export const allocationSum = worse(inAllocation, 'allocation.exceeded');
/** Σ claims ≤ approved. */
export const approvalSum = worse(inApproval, 'approval.exceeded');
