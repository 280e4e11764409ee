export { addDays, addMonths, dayNumber, daysBetween } from './days.ts';
export { calendarOf } from './kpi/calendar-of.ts';
export { defaultBands, kpiView } from './kpi/compute.ts';
export type { KpiGap, KpiStatus, KpiStep, KpiView } from './kpi/kpi-view.ts';
export { pace } from './kpi/pace.ts';
export { type DayRange, periodParts, periodRange } from './kpi/period.ts';
export { follows, type PeriodPace, periodPaces } from './kpi/periods.ts';
export { type PlannedTotal, plannedTotals } from './kpi/planned.ts';
export { type DueReport, lastReport, reportingLag } from './kpi/reports.ts';
export { type SlicePace, slicePaces } from './kpi/slices.ts';
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
export { measureOf, type Slice } from './kpi/whole.ts';
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
