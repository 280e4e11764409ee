export { addDays, addMonths, dayNumber, daysBetween } from './days.ts';
export { defaultBands, kpiView } from './kpi/compute.ts';
export type { KpiGap, KpiStatus, KpiStep, KpiView } from './kpi/kpi-view.ts';
export { pace } from './kpi/pace.ts';
export { type DayRange, periodParts, periodRange } from './kpi/period.ts';
export { follows, type PeriodPace, periodPaces } from './kpi/periods.ts';
export { type PlannedTotal, plannedTotals } from './kpi/planned.ts';
export { type DueReport, lastReport, reportingLag } from './kpi/reports.ts';
export { type SlicePace, slicePaces } from './kpi/slices.ts';
export type { Standing } from './kpi/standing.ts';
export { rasciView } from './rasci/compute.ts';
export { partsOf } from './rasci/parts.ts';
export type {
  RasciItem,
  RasciItemType,
  RasciPart,
  RasciParty,
  RasciPerson,
  RasciRole,
  RasciView,
} from './rasci/rasci-view.ts';
export { budgetView } from './money/budget.ts';
export type {
  AllocationView,
  Balance,
  Budget,
  BudgetLineView,
  BudgetShare,
  BudgetView,
  ClaimView,
  FundFlow,
  FundView,
  InvestmentView,
  NextStep,
  RequestView,
} from './money/budget-view.ts';
export { convert, type Converted, type MissingRate, type StatedRate } from './money/convert.ts';
export {
  type GateCondition,
  gateDue,
  type GateStanding,
  hasKpiCondition,
  isGated,
  isMet,
  isReleased,
  judgeGate,
} from './money/gate.ts';
export { incentivesView, type IncentivesOptions } from './money/incentives.ts';
export type {
  IncentiveGap,
  IncentivePerson,
  IncentivesView,
  IncentiveView,
  IncentiveWindow,
  NextTier,
  Payout,
  TierView,
  WindowState,
} from './money/incentives-view.ts';
export { type Money, moneyTotal, type Named } from './money/money.ts';
export { type Source, sourcesOf } from './money/sources.ts';
export { initiativeOf, natureOf, spentOn } from './money/spending.ts';
export { askedOf } from './money/asked.ts';
export { type MoneySum, sumMoney } from './money/sum.ts';
export { measureOf, type Slice } from './kpi/whole.ts';
