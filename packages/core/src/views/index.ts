export { addDays, addMonths, dayNumber, daysBetween } from './days.ts';
export { defaultBands, kpiView, reportingLag } from './kpi/compute.ts';
export type { KpiGap, KpiStatus, KpiStep, KpiView } from './kpi/kpi-view.ts';
export { pace } from './kpi/pace.ts';
export { type DayRange, periodRange } from './kpi/period.ts';
