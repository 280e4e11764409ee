export { addDays, addMonths, dayNumber, daysBetween } from './days.ts';
export { achievement, isMet } from './kpi/achievement.ts';
export { defaultBands, statusOf } from './kpi/bands.ts';
export { calendarOf } from './kpi/calendar-of.ts';
export { kpiView } from './kpi/compute.ts';
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
export { measureOf, type Slice } from './kpi/whole.ts';
