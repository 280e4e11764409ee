import { isOpen } from '../../plan/fund-status.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Actor, Effect, Refusal } from '../command.ts';
import { same } from '../json.ts';
import { refuse } from '../refusal.ts';
import { recordIn, stepOfClaim, stepOfRequest } from './steps.ts';
import { allocationSum, approvalSum, fundSum } from './sums.ts';

type Types = Readonly<Record<string, (before: Plan, after: Plan, id: string, actor: Actor) => readonly Refusal[]>>;

const guards: Types = {
  fund: (before, after, id) => [
    ...frozen(before.funds, after.funds, id, ['party'], () =>
      after.allocations.some((one) => one.fund === id && wasAsked(after, one.id)),
    ),
    ...fundSum(before, after, id),
  ],
  allocation: (before, after, id) => [
    ...frozen(before.allocations, after.allocations, id, ['fund', 'party'], () => wasAsked(after, id)),
    ...fundSum(before, after, recordIn(after.allocations, id)?.fund),
    ...allocationSum(before, after, id),
  ],
  'fund-request': (before, after, id, actor) => [
    ...stepOfRequest(before, after, id, actor),
    ...allocationSum(before, after, recordIn(after.fundRequests, id)?.allocation),
    ...approvalSum(before, after, id),
  ],
  claim: (before, after, id, actor) => [
    ...stepOfClaim(before, after, id, actor),
    ...approvalSum(before, after, recordIn(after.claims, id)?.request),
  ],
};

/**
 * What speaks against a change of funds, whichever command makes it: requests and claims go step by step, each by the
 * side whose step it is, and nothing hands out more than there is. A plan that came with more than that can be mended,
 * not made worse.
 */
export function guardFunds(before: Plan, after: Plan, effects: readonly Effect[], actor: Actor): readonly Refusal[] {
  const seen = new Set<string>();
  const out: Refusal[] = [];
  for (const { op, type, id } of effects) {
    const guard = guards[type];
    if (guard === undefined || op === 'move' || seen.has(`${type}/${id}`)) continue;
    seen.add(`${type}/${id}`);
    out.push(...guard(before, after, id, actor));
  }
  return out;
}

const wasAsked = ({ fundRequests }: Plan, allocation: string): boolean =>
  fundRequests.some((one) => one.allocation === allocation && !isOpen(one));

/** Who gives and who takes stays as it was while something is asked for. */
function frozen<R extends { readonly id: string }>(
  before: readonly R[],
  after: readonly R[],
  id: string,
  fields: readonly (keyof R & string)[],
  isAsked: () => boolean,
): readonly Refusal[] {
  const [old, now] = [recordIn(before, id), recordIn(after, id)];
  if (old === undefined || now === undefined) return [];
  const changed = fields.filter((field) => !same(old[field], now[field]));
  return changed.length > 0 && isAsked() ? changed.map((field) => refuse('fund.settled', `/${field}`, { field })) : [];
}
