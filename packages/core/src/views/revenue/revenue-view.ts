import type { KpiView } from '../kpi/kpi-view.ts';

export type Perspective = 'sell-in' | 'sell-through' | 'partner-attach';

/** What a party keeps of a revenue. */
export interface KeptMargin {
  readonly party: string;
  /** Told in the party's annex alone. */
  readonly private: boolean;
  /** Percent of revenue, where it was the same all along. */
  readonly percent: number | null;
  /** Revenue × percent of each period, in minor units of the revenue's currency, rounded once. */
  readonly amount: number | null;
  /**
   * Why there is no amount: a period without a margin, one within which it changes or for which two are told, or margins by
   * product of a revenue that is not told by product.
   */
  readonly gap: 'no-margin' | 'changes' | 'several' | 'products' | null;
}

/** A revenue, or the part of it that one product brings. */
export interface Revenue
  extends Pick<KpiView, 'value' | 'target' | 'achieved' | 'due' | 'pace' | 'status' | 'gap' | 'through' | 'stale'> {
  readonly margins: readonly KeptMargin[];
}

export interface ProductRevenue extends Revenue {
  /** A member of the dimension `product`, and the one it lies within. */
  readonly product: string;
  readonly name: string;
  readonly parent: string | null;
  /** 0 for one that lies within none of those told. */
  readonly depth: number;
}

export interface KpiRevenue extends Revenue {
  readonly kpi: string;
  readonly name: string;
  /** ISO 4217; all figures in its minor units. */
  readonly currency: string;
  /** In the order of the product tree. */
  readonly products: readonly ProductRevenue[];
}

/** One revenue as a share of another, 0.6 = 60 %; `share` only where both are of the same periods and currency. */
export interface RevenueShare {
  readonly of: Perspective;
  readonly in: Perspective;
  readonly share: number | null;
  /** `none`: one of them has no result; `several`: more than one KPI tells it, and which counts is not said. */
  readonly gap: 'none' | 'several' | 'currency' | 'periods' | 'not-positive' | null;
}

/**
 * The three views of what a plan brings: what the vendor receives, what customers pay the partner, and what the partner adds.
 * Revenues of several KPIs are never added up, as they may count the same sale.
 */
export interface RevenueView {
  readonly asOf: string;
  readonly perspectives: readonly { readonly perspective: Perspective; readonly kpis: readonly KpiRevenue[] }[];
  readonly shares: readonly RevenueShare[];
}
