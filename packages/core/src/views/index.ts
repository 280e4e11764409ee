export { addDays, addMonths, dayNumber, daysBetween } from './days.ts';
export { achievement, isMet } from './kpi/achievement.ts';
export { defaultBands, statusOf } from './kpi/bands.ts';
export type { AcceptedEvent, Author } from './inbox/accepted-event.ts';
export type { InboxChange, InboxDifference } from './inbox/changes.ts';
export { type InboxOptions, type InboxView, inboxView } from './inbox/inbox-view.ts';
export { type Overwriting, overwritings } from './inbox/overwritings.ts';
export type { Waiting } from './inbox/waiting.ts';
export { calendarOf, isUnsaid } from './kpi/calendar-of.ts';
export { kpiView } from './kpi/compute.ts';
export type { KpiGap, KpiStatus, KpiStep, KpiView } from './kpi/kpi-view.ts';
export {
  type Conversion,
  type ConvertedFigure,
  type ConvertedFrom,
  convertFigures,
  type ConvertGap,
  type ConvertOptions,
} from './kpi/convert.ts';
export { apportion, stepsIn } from './kpi/apportion.ts';
export { pace } from './kpi/pace.ts';
export { type Calendar, type DayRange, type Grain, periodParts, periodRange } from './kpi/period.ts';
export { follows, type PeriodPace, periodPaces } from './kpi/periods.ts';
export { type PlannedTotal, plannedTotals } from './kpi/planned.ts';
export { type DueReport, lastReport, reportingLag } from './kpi/reports.ts';
export { type SlicePace, slicePaces, slicePeriods } from './kpi/slices.ts';
export { kpiTable, type KpiTableOptions } from './kpi/table.ts';
export type { KpiFigureState, KpiTablePeriod, KpiTableRow, KpiTableView } from './kpi/table-view.ts';
export { type Retarget, retarget, type TargetEntry } from './kpi/retarget.ts';
export {
  changeTarget,
  type Spread,
  type SpreadBy,
  type SpreadGap,
  type SpreadInput,
  type SpreadPoint,
  spreadTarget,
} from './kpi/spread.ts';
export type { Standing } from './kpi/standing.ts';
export { isPartner, isPresent } from './people.ts';
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
export { type Grouping, type KpiBoard, type KpiGroup, kpiBoard } from './rollup/board.ts';
export { revenueView } from './revenue/revenue.ts';
export type {
  KeptMargin,
  KpiRevenue,
  Perspective,
  ProductRevenue,
  Revenue,
  RevenueShare,
  RevenueView,
} from './revenue/revenue-view.ts';
export {
  type Attainment,
  AttainmentColumns,
  type AttainmentRow,
  attainmentRows,
} from './rollup/attainment.ts';
export {
  type Child,
  type ObjectiveRollUp,
  objectiveRollUp,
  type PlanRollUp,
  planRollUp,
  type RollUp,
} from './rollup/roll-up.ts';
export { type KpiConfidence, kpiConfidence } from './trend/confidence.ts';
export { forecasts } from './trend/forecast.ts';
export type { Forecast, ForecastGap, ForecastStep, Prediction } from './trend/prediction.ts';
export { type Due, type Paces, paces } from './trend/paces.ts';
export { type PipelineCoverage, pipelineCoverage } from './trend/pipeline.ts';
export { type RequiredGap, type RequiredRate, requiredRate } from './trend/required.ts';
export type { StatedForecast } from './trend/stated.ts';
export { type KpiTrend, kpiTrend, type TrendFigures, type TrendStep } from './trend/trend.ts';
export { type YearGap, type YearOverYear, yearOverYear } from './trend/year-over-year.ts';
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
  isReached,
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
export { type DatedMoney, type Money, moneyTotal, type Named } from './money/money.ts';
export { type Source, sourcesOf } from './money/sources.ts';
export { initiativeOf, natureOf, spentOn } from './money/spending.ts';
export { askedOf } from './money/asked.ts';
export { commonCurrency, type MoneySum, sumMoney } from './money/sum.ts';
export { findCauses, type FoundCause, type Localisation, type LocaliseVerdict } from './localise/find-causes.ts';
export type { Leaves } from './localise/leaves.ts';
export { localise } from './localise/localise.ts';
export type {
  CauseHint,
  CauseToConfirm,
  FewSlices,
  LocalisedCause,
  LocaliseGap,
  LocaliseView,
  ShortfallCause,
} from './localise/localise-view.ts';
export type { MapCell } from './localise/map-cell.ts';
export {
  type MapAxis,
  type MapName,
  shortfallMap,
  type ShortfallMapOptions,
  type ShortfallMapView,
} from './localise/shortfall-map.ts';
export type { LocaliseOptions } from './localise/slice-leaves.ts';
export {
  bringsAny,
  competenciesFrom,
  type CompetencyGaps,
  competencyGaps,
  type CompetencyLevel,
  demanding,
} from './skills/competencies.ts';
export { trainingView } from './skills/compute.ts';
export { monthNumber, monthsBefore, ratedMonths, visitRate, visitsByMonth, visitsIn } from './skills/months.ts';
export { expiryOf, latestCompletions, learners } from './skills/required.ts';
export type {
  CompetencyCell,
  CompetencyState,
  TrainingCompetency,
  TrainingCourse,
  TrainingEngagement,
  TrainingFeedback,
  TrainingLearner,
  TrainingMonth,
  TrainingParty,
  TrainingPerson,
  TrainingState,
  TrainingView,
} from './skills/training-view.ts';
export { type Meeting, type Vocabulary, vocabularyOf } from './vocabulary.ts';
export { type Figure, type Measure, measureOf, type Slice, sliceKey, sliceName } from './kpi/whole.ts';
