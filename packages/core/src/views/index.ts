export { addDays, addMonths, dayNumber, daysBetween } from './days.ts';
export { calendarOf, isUnsaid } from './kpi/calendar-of.ts';
export { defaultBands, kpiView } from './kpi/compute.ts';
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
export { type SlicePace, slicePaces } from './kpi/slices.ts';
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
export { type Figure, type Measure, measureOf, type Slice } from './kpi/whole.ts';
