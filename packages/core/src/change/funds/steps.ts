import { approvedOf, isOpen, isStanding } from '../../plan/fund-status.ts';
import { positionIn } from '../../plan/query.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Actor, Refusal } from '../command.ts';
import { type Row, same } from '../json.ts';
import { refuse } from '../refusal.ts';

type Request = Plan['fundRequests'][number];
type Claim = Plan['claims'][number];
type Asked = Request | Claim;

export const recordIn = <R extends { readonly id: string }>(
  all: readonly R[],
  id: string | undefined,
): R | undefined => (id === undefined ? undefined : all[positionIn(all, id)]);

/** Who gives the money of an allocation, and who was given it. */
export interface Sides {
  readonly giver: string | undefined;
  readonly taker: string | undefined;
}

export function sidesOf(plan: Plan, allocation: string | undefined): Sides {
  const of = recordIn(plan.allocations, allocation);
  return { giver: recordIn(plan.funds, of?.fund)?.party, taker: of?.party };
}

export const sidesOfClaim = (plan: Plan, { request }: Claim): Sides =>
  sidesOf(plan, recordIn(plan.fundRequests, request)?.allocation);

/** Who may go from one status to another, either way: who made a step takes it back. Other steps there are none. */
const steps: Readonly<Record<string, readonly (keyof Sides)[]>> = {
  'draft submitted': ['taker'],
  'rejected submitted': ['giver', 'taker'],
  'approved submitted': ['giver'],
  'declined submitted': ['giver'],
  'approved reimbursed': ['giver'],
};

/** Fields that stay as they are: what it is asked of, from one step to the next; all that was asked, once handed in. */
function keptOf(old: Asked | undefined, now: Asked): readonly string[] {
  if (old === undefined || (old.status === now.status && isOpen(old))) return [];
  const parent = ['allocation', 'request'];
  return isOpen(old) || isOpen(now) ? parent : [...parent, 'amount', 'proof', 'expires', 'submitted'];
}

function stepOf(
  type: string,
  old: Asked | undefined,
  now: Asked | undefined,
  sides: Sides,
  { party, role }: Actor,
): readonly Refusal[] {
  const by = (side: keyof Sides): boolean => sides[side] === party;
  const forbidden = (path: string) => [refuse('not-permitted', path, { role, party, whose: 'other' })];
  const [from, to] = [old?.status ?? 'draft', now?.status ?? 'draft'];
  if (from !== to) {
    const may = steps[[from, to].sort().join(' ')];
    if (may === undefined) return [refuse('fund.step', '/status', { type, from, to: now === undefined ? null : to })];
    if (!may.some(by)) return forbidden('/status');
  } else if (old !== undefined && now !== undefined && !same(old.approved, now.approved) && !by('giver'))
    return forbidden('/approved');
  if (now === undefined) return [];
  const kept = keptOf(old, now).filter((field) => differs(old, now, field));
  if (kept.length > 0) return kept.map((field) => refuse('fund.settled', `/${field}`, { field }));
  // Whoever takes back that they turned it down hands nothing in.
  if (now.status === 'submitted' && from !== to && (old === undefined || isOpen(old)) && by('taker')) {
    if (now.submitted === undefined) return [refuse('required', '/submitted', { field: 'submitted' })];
    if (now.amount.amount <= 0) return [refuse('fund.nothing', '/amount', { amount: now.amount })];
  }
  return now.status === 'approved' && (from !== to || !same(old?.approved, now.approved)) ? grant(now) : [];
}

const differs = (old: Row | undefined, now: Row, field: string): boolean => !same(old?.[field], now[field]);

/** No more than was asked for, in the money in which it was. */
function grant(now: Asked): readonly Refusal[] {
  const [approved, asked] = [approvedOf(now), now.amount];
  if (approved.currency !== asked.currency)
    return [refuse('fund.currency', '/approved', { got: approved.currency, expected: asked.currency })];
  if (approved.amount <= 0) return [refuse('fund.nothing', '/approved', { amount: approved })];
  return approved.amount > asked.amount ? [refuse('fund.above-asked', '/approved', { approved, asked })] : [];
}

export function stepOfRequest(before: Plan, after: Plan, id: string, actor: Actor): readonly Refusal[] {
  const [old, now] = [recordIn(before.fundRequests, id), recordIn(after.fundRequests, id)];
  const refusals = stepOf('fund-request', old, now, sidesOf(before, (old ?? now)?.allocation), actor);
  const leaves = old?.status === 'approved' && now?.status !== 'approved';
  return leaves && before.claims.some((claim) => claim.request === id && isStanding(claim))
    ? [...refusals, refuse('fund.claimed', '/status')]
    : refusals;
}

export function stepOfClaim(before: Plan, after: Plan, id: string, actor: Actor): readonly Refusal[] {
  const [old, now] = [recordIn(before.claims, id), recordIn(after.claims, id)];
  const one = old ?? now;
  const sides = one === undefined ? sidesOf(before, undefined) : sidesOfClaim(before, one);
  const refusals = stepOf('claim', old, now, sides, actor);
  if (refusals.length > 0 || now?.status !== 'submitted' || (old !== undefined && !isOpen(old))) return refusals;
  return [
    ...(recordIn(after.fundRequests, now.request)?.status === 'approved'
      ? []
      : [refuse('claim.not-approved', '/request')]),
    ...(now.proof.some((proof) => proof.trim() !== '') ? [] : [refuse('claim.no-proof', '/proof')]),
    ...(now.expires !== undefined && now.submitted !== undefined && now.submitted > now.expires
      ? [refuse('claim.expired', '/submitted', { expires: now.expires })]
      : []),
  ];
}
