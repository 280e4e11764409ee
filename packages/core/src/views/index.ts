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
export { type Money, moneyTotal } from './money/money.ts';
export { type Source, sourcesOf } from './money/sources.ts';
export { askedOf, expiryOf, isStandingClaim, isStandingRequest } from './money/standing.ts';
export { type MoneySum, sumMoney } from './money/sum.ts';
export { measureOf, type Slice } from './kpi/whole.ts';
