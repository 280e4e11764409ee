import type { Plan } from '../../plan/index.ts';
import type { Payout, TierView } from './incentives-view.ts';
import type { DatedMoney, Money } from './money.ts';
import { sumMoney } from './sum.ts';

type Incentive = Plan['incentives'][number];
type Tier = Incentive['tiers'][number];

/** The tiers of an incentive, the easiest first, and what a figure earns by them. */
export interface Ladder {
  readonly tiers: readonly Tier[];
  /** Whether less is better. */
  readonly falling: boolean;
  readonly marginal: boolean;
  /** Of the KPI, where its figures are money. */
  readonly currency: string | null;
}

export const ladderOf = (
  { tiers, marginal = false }: Pick<Incentive, 'tiers' | 'marginal'>,
  falling: boolean,
  currency: string | null,
): Ladder => ({
  tiers: [...tiers].sort((a, b) => (falling ? b.from - a.from : a.from - b.from)),
  falling,
  marginal,
  currency,
});

/** The last tier that a figure reaches, -1 for none. */
export const reached = ({ tiers, falling }: Ladder, figure: number): number =>
  tiers.filter(({ from }) => (falling ? figure <= from : figure >= from)).length - 1;

/**
 * What a figure earns, in minor units, each amount by itself: the amount of the tier it reaches, and that tier's percent
 * of the whole figure; or, if marginal, each reached tier's percent of the part between its `from` and the next one's.
 * A percent never takes anything away: of a figure below zero it is nothing.
 */
export function amountsFor(ladder: Ladder, figure: number): readonly Money[] {
  const tier = ladder.tiers[reached(ladder, figure)];
  if (tier === undefined) return [];
  const { currency } = ladder;
  const share = currency === null ? 0 : ladder.marginal ? marginalShare(ladder, figure) : shareOf(tier, figure);
  return [
    ...(tier.amount === undefined ? [] : [tier.amount]),
    ...(currency === null || share <= 0 ? [] : [{ amount: halfAway(share), currency }]),
  ];
}

const shareOf = ({ percent = 0 }: Tier, part: number): number => (part * percent) / 100;

/** Every part of the figure at the percent of its own tier. */
function marginalShare({ tiers, falling }: Ladder, figure: number): number {
  let sum = 0;
  for (const [index, tier] of tiers.entries()) {
    const end = tiers[index + 1]?.from;
    const part = falling
      ? tier.from - Math.max(figure, end ?? -Infinity)
      : Math.min(figure, end ?? Infinity) - tier.from;
    if (part > 0) sum += shareOf(tier, part);
  }
  return sum;
}

/** A share of minor units is money only as a whole one; what binary fractions add is taken off first. */
const halfAway = (value: number): number => {
  const size = Math.floor(Number((Math.abs(value) + 0.5).toPrecision(15)));
  return value < 0 ? -size : size;
};

export function payoutFor(plan: Plan, ladder: Ladder, figure: number, on: string): Payout {
  const tier = ladder.tiers[reached(ladder, figure)];
  const money = amountsFor(ladder, figure).map((amount): DatedMoney => ({ money: amount, on }));
  return { money: sumMoney(plan, money, plan.currency), reward: tier?.reward ?? null };
}

/** @param known whether payouts can be told */
export const tierViews = (plan: Plan, ladder: Ladder, on: string, known: boolean): readonly TierView[] =>
  ladder.tiers.map((tier, index) => ({
    from: tier.from,
    amount: tier.amount ?? null,
    percent: tier.percent ?? null,
    reward: tier.reward ?? null,
    payout: known ? payoutFor(plan, ladder, tier.from, on) : null,
    cliff: known && isCliff(ladder, index),
  }));

/** Whether what the figure `from` earns by its own tier is less than what it would earn without that tier. */
function isCliff(ladder: Ladder, index: number): boolean {
  const from = ladder.tiers[index]?.from;
  if (from === undefined || index === 0) return false;
  const short = { ...ladder, tiers: ladder.tiers.slice(0, index) };
  const [here, before] = [byCurrency(amountsFor(ladder, from)), byCurrency(amountsFor(short, from))];
  return [...before].some(([currency, amount]) => (here.get(currency) ?? 0) < amount) && here.size <= before.size;
}

function byCurrency(amounts: readonly Money[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return sums;
}
