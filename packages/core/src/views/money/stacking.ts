import type { Plan } from '../../plan/index.ts';
import type { IncentiveView } from './incentives-view.ts';
import { mayOverlap } from './part-of-kpi.ts';

interface Candidate {
  readonly incentive: Plan['incentives'][number];
  readonly view: IncentiveView;
}

/**
 * Of incentives that pay for the same figures and do not add up, the one that earned most pays. Two add up only where
 * both say so.
 *
 * @returns by an incentive that is outdone, the one that pays in its place
 * Source: docs/money.md#incentives
 */
export function bestOf(plan: Plan, all: readonly Candidate[]): ReadonlyMap<string, string> {
  const instead = new Map<string, string>();
  const ranked = all
    .flatMap(({ incentive, view }) => {
      const total = view.earned?.total ?? null;
      return total === null ? [] : [{ incentive, amount: total.amount }];
    })
    .sort((a, b) => b.amount - a.amount);
  const paying: Plan['incentives'] = [];
  for (const { incentive } of ranked) {
    const better = paying.find((one) => excludes(plan, one, incentive));
    if (better === undefined) paying.push(incentive);
    else instead.set(incentive.id, better.id);
  }
  return instead;
}

type Incentive = Plan['incentives'][number];

function excludes(plan: Plan, a: Incentive, b: Incentive): boolean {
  if (a.kpi === undefined || a.kpi !== b.kpi || (a.stackable === true && b.stackable === true)) return false;
  const shared = a.whom.length === 0 || b.whom.length === 0 || a.whom.some((id) => b.whom.includes(id));
  return shared && mayOverlap(plan, a.slice, b.slice);
}
