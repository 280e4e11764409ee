import type { GateStanding } from './gate.ts';
import type { Money, Named } from './money.ts';
import type { MoneySum } from './sum.ts';

/** What was set aside against what was spent by the day. */
export interface Balance {
  readonly planned: MoneySum;
  readonly spent: MoneySum;
  /** planned − spent, 0 when more was spent; `null` where it cannot be told: nothing set aside, a rate missing, or spending that may be another line's. */
  readonly left: Money | null;
  /** spent − planned, 0 when less was spent; `null` as `left`. */
  readonly over: Money | null;
}

export interface BudgetLineView extends Balance {
  readonly id: string;
  readonly title: string;
  readonly party: Named | null;
  /** The part of the plan's time it is for. */
  readonly period: string | null;
}

/** All that is set aside for one initiative, or for none, and all that was spent on it. */
export interface Budget extends Balance {
  /** `null` for what is set aside for no initiative. */
  readonly initiative: Named | null;
  readonly section: string | null;
  readonly lines: readonly BudgetLineView[];
  /** The part of `spent` of which nobody said which of several lines it is of. */
  readonly unassigned: MoneySum;
  /** Spent in reaction, within `spent`. */
  readonly reactive: MoneySum;
  /** Promised on top of the lines: approved fund requests, and investments released by one of its milestones. */
  readonly committed: MoneySum;
}

/** The same by party (of the lines) or section (of the initiatives); `of` is `null` for what is nobody's. */
export interface BudgetShare<T> extends Balance {
  readonly of: T | null;
}

export interface InvestmentView {
  readonly id: string;
  readonly title: string;
  readonly party: Named | null;
  readonly amount: Money;
  readonly gate: GateStanding;
  /** The day, once released. */
  readonly released: string | null;
  /** Released before its milestone was met. */
  readonly early: boolean;
}

/** Who is to do what next. */
export interface NextStep<Step extends string> {
  readonly step: Step;
  readonly by: Named | null;
}

export interface ClaimView {
  readonly id: string;
  readonly status: 'draft' | 'submitted' | 'approved' | 'rejected' | 'declined' | 'reimbursed';
  readonly amount: Money;
  readonly approved: Money | null;
  /** How many proofs it carries. */
  readonly proofs: number;
  readonly submitted: string | null;
  readonly decided: string | null;
  readonly reimbursed: string | null;
  readonly why: string | null;
  readonly expires: string | null;
  /** Not handed in by its last day. */
  readonly expired: boolean;
  readonly next: NextStep<'submit' | 'decide' | 'reimburse'> | null;
}

export interface RequestView {
  readonly id: string;
  readonly title: string;
  readonly initiative: Named | null;
  readonly status: 'draft' | 'submitted' | 'approved' | 'rejected' | 'declined';
  readonly amount: Money;
  readonly approved: Money | null;
  readonly submitted: string | null;
  readonly decided: string | null;
  readonly why: string | null;
  /** Approved and not yet claimed, below zero where more was claimed; `null` unless approved, and where currencies differ. */
  readonly claimable: Money | null;
  readonly claims: readonly ClaimView[];
  readonly next: NextStep<'submit' | 'decide' | 'claim'> | null;
}

/** Where money of a fund stands. Totals are in the fund's or allocation's currency. */
export interface FundFlow {
  /** Asked for and not decided. */
  readonly requested: MoneySum;
  readonly approved: MoneySum;
  /** Handed in, approved or paid. */
  readonly claimed: MoneySum;
  readonly reimbursed: MoneySum;
  /** Lost: not approved by the allocation's last day, or not claimed by the claim's. */
  readonly expired: MoneySum;
}

export interface AllocationView extends FundFlow {
  readonly id: string;
  readonly party: Named | null;
  readonly amount: Money;
  /** Its last day: its own, else its fund's, else the plan's. */
  readonly expires: string;
  /** Still to be asked for, below zero where more was approved; `null` where it cannot be told. */
  readonly left: Money | null;
  readonly requests: readonly RequestView[];
}

export interface FundView extends FundFlow {
  readonly id: string;
  readonly title: string;
  readonly party: Named | null;
  readonly amount: Money;
  readonly expires: string | null;
  readonly allocated: MoneySum;
  /** Not allocated, below zero where more was; `null` where it cannot be told. */
  readonly left: Money | null;
  readonly allocations: readonly AllocationView[];
}

/** The money of a plan as of a day: serialisable, without words or locale; amounts in minor units. */
export interface BudgetView {
  readonly asOf: string;
  readonly currency: string;
  readonly whole: Balance;
  /** In the plan's order of initiatives, what is for none last. */
  readonly budgets: readonly Budget[];
  readonly parties: readonly BudgetShare<Named>[];
  readonly sections: readonly BudgetShare<string>[];
  readonly unplanned: {
    readonly reactive: MoneySum;
    readonly unknown: MoneySum;
    /** Percent of all spending that was in reaction; `null` where nothing was spent or a rate is missing. */
    readonly share: number | null;
  };
  readonly investments: readonly InvestmentView[];
  readonly released: MoneySum;
  /** Investments that wait for their gate. */
  readonly held: MoneySum;
  readonly funds: readonly FundView[];
}
