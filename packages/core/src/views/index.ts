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
export { measureOf, type Slice } from './kpi/whole.ts';
export { findCauses, type FoundCause, type Localisation, type LocaliseVerdict } from './localise/find-causes.ts';
export type { Leaves } from './localise/leaves.ts';
export { localise } from './localise/localise.ts';
export type {
  CauseHint,
  CauseToConfirm,
  LackingSlice,
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
