import type { Money, Named } from './money.ts';
import type { MoneySum } from './sum.ts';

/** What a figure earns. Nothing earned is an empty sum, which is not the same as unknown. */
export interface Payout {
  readonly money: MoneySum;
  /** What is given that is no money, in the plan's words. */
  readonly reward: string | null;
}

export interface TierView {
  /** In the KPI's unit: counts from this figure on, or down from it where less is better. */
  readonly from: number;
  readonly amount: Money | null;
  readonly percent: number | null;
  readonly reward: string | null;
  /** What exactly `from` earns; `null` where it cannot be told. */
  readonly payout: Payout | null;
  /** Whether reaching it earns less than standing just short of it. */
  readonly cliff: boolean;
}

/**
 * How far a window is known: `running`: it is not over. `settled`: it is over and all of it is reported. `incomplete`:
 * it is over and some of it is not reported. `unknown`: nothing of it is.
 */
export type WindowState = 'running' | 'settled' | 'incomplete' | 'unknown';

/** One stretch of time for which an incentive counts anew. */
export interface IncentiveWindow {
  /** `null` for the plan's own time. */
  readonly period: string | null;
  readonly start: string;
  readonly end: string;
  readonly state: WindowState;
  /** What was reached so far, in the KPI's unit; `null` is unknown, never zero. */
  readonly figure: number | null;
  /** Last day that is in the figure. */
  readonly through: string | null;
  /** Which of `tiers` is reached; `null` for none, and while the figure is unknown. */
  readonly tier: number | null;
  /** `null` while the figure is unknown, or is a sum that should stay low and may still grow. */
  readonly payout: Payout | null;
  readonly next: NextTier | null;
}

export interface NextTier {
  readonly tier: number;
  readonly from: number;
  /** Still to be done, in the KPI's unit, above zero. */
  readonly missing: number;
  readonly payout: Payout | null;
  /**
   * `missing` spread over the periods that are not reported yet, and what the reported ones brought each; of flows in
   * windows that can still change.
   */
  readonly pace: {
    readonly per: 'month' | 'quarter' | 'year';
    readonly periods: number;
    readonly needed: number;
    readonly soFar: number;
  } | null;
}

/** Why an incentive cannot be worked out at all. */
export type IncentiveGap =
  | 'no-kpi'
  | 'no-tiers'
  /** Whether more or less is better is not said, or both are. */
  | 'unclear-direction'
  /** A percent of what is no money. */
  | 'percent-of-no-money'
  /** The calendar has no such windows, or the plan was over before. */
  | 'no-window'
  | 'no-figure';

export interface IncentivePerson {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  /** When they said that they know of it. */
  readonly acknowledged: string | null;
}

/** One incentive: what was done, what it is worth, what the next tier needs. */
export interface IncentiveView {
  readonly id: string;
  readonly title: string;
  readonly activity: string | null;
  readonly rewardKind: string | null;
  readonly kpi: Named | null;
  readonly unit: string | null;
  readonly currency: string | null;
  /** Whether less is better. */
  readonly falling: boolean;
  /** The part of the KPI that counts, as the plan's vocabulary calls its members; empty for all of it. */
  readonly where: readonly string[];
  readonly every: 'month' | 'quarter' | 'year' | null;
  readonly marginal: boolean;
  readonly tiers: readonly TierView[];
  readonly windows: readonly IncentiveWindow[];
  /** The last window that has begun. */
  readonly current: IncentiveWindow | null;
  /** All windows together, so far; `null` where none is known. */
  readonly earned: MoneySum | null;
  /** Windows that are over and of which something is missing. */
  readonly unsettled: number;
  readonly gap: IncentiveGap | null;
  readonly people: readonly IncentivePerson[];
  readonly told: string | null;
  readonly withdrawn: { readonly on: string; readonly why: string | null } | null;
  readonly stackable: boolean;
  /** The incentive that pays in place of this one, as the two do not add up. */
  readonly insteadOf: string | null;
}

/** Serialisable, without words or locale; money in minor units, figures in the KPI's unit. */
export interface IncentivesView {
  readonly asOf: string;
  readonly currency: string;
  readonly incentives: readonly IncentiveView[];
  /** What all of them earned so far, of those that do not add up the best. */
  readonly earned: MoneySum;
  /** How many have no figure, or lack part of it: their share is not in `earned`, or may change. */
  readonly untold: number;
}
