import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { type Pair, worstPairs } from '../worst-pairs.ts';

type Incentive = Plan['incentives'][number];

/** Discounts or rebates that contradict each other. Subjects: those with others on one KPI for people in common, each beside that which it contradicts most. Reason and examples: docs/rules/pricing-conflict.md */
export const pricingConflict = defineRule({
  id: 'pricing-conflict',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 3,
    cause: 'competition',
    reads: [
      'incentives.title',
      'incentives.kpi',
      'incentives.reward',
      'incentives.tiers',
      'incentives.whom',
      'incentives.withdrawn',
      'incentives.stackable',
      'kpis.name',
    ],
    messages: ['notStackable', 'amounts', 'unclear'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: termsOnOneFigure,
  refs: ({ one, other }) => [
    { type: 'incentive', id: one.id },
    { type: 'incentive', id: other.id },
  ],
  test({ one, other, weight }, q) {
    const values = { one: one.title, other: other.title, kpi: q.get('kpis', one.kpi ?? '')?.name };
    const stackable = [one, other].map((it) => q.at(it, 'incentives.stackable'));
    const figures = [one, other].map((it) => q.at(it, 'incentives.kpi'));
    if (weight === weights.notStackable)
      return fail('notStackable', values, { evidence: [...stackable, ...figures], extent: 2 });
    if (weight === weights.unclear) return cannotTell('unclear', values);
    const clash = weight === weights.amounts ? differingTier(one, other) : undefined;
    if (clash === undefined) return pass;
    return fail(
      'amounts',
      { ...values, ofOne: clash.mine.amount, ofOther: clash.theirs.amount },
      {
        extent: 1,
        evidence: [
          ...stackable,
          q.at(one, 'incentives.tiers', one.tiers.indexOf(clash.mine), 'amount'),
          q.at(other, 'incentives.tiers', other.tiers.indexOf(clash.theirs), 'amount'),
        ],
      },
    );
  },
});

function termsOnOneFigure({ plan, asOf }: Query): readonly Pair<Incentive>[] {
  const terms = plan.incentives.filter(
    ({ kpi, reward, withdrawn }) =>
      kpi !== undefined &&
      (reward === 'discount' || reward === 'rebate') &&
      (withdrawn === undefined || withdrawn > asOf),
  );
  return worstPairs(
    terms,
    (one, other) => (other.kpi === one.kpi && samePeople(one, other) ? weigh(one, other) : undefined),
    weights.notStackable,
  );
}

/** What is told of two, the worst last. */
const weights = { agreed: 0, unclear: 1, amounts: 2, notStackable: 3 };

function weigh(one: Incentive, other: Incentive): number {
  if (one.stackable === true && other.stackable === true) return weights.agreed;
  if (one.stackable === false || other.stackable === false) return weights.notStackable;
  if (one.stackable === undefined && other.stackable === undefined) return weights.unclear;
  return differingTier(one, other) === undefined ? weights.agreed : weights.amounts;
}

/** Named nobody, it is for all. */
const samePeople = ({ whom }: Incentive, other: Incentive): boolean =>
  whom.length === 0 || other.whom.length === 0 || whom.some((person) => other.whom.includes(person));

/** The first threshold at which both pay, and not the same. */
function differingTier(one: Incentive, other: Incentive) {
  for (const mine of one.tiers)
    for (const theirs of other.tiers)
      if (mine.from === theirs.from && mine.amount !== undefined && theirs.amount !== undefined)
        if (mine.amount.amount !== theirs.amount.amount || mine.amount.currency !== theirs.amount.currency)
          return { mine, theirs };
  return undefined;
}
