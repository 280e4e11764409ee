import { effectivenessNotMeasured } from './effectiveness-not-measured.ts';
import { kpiNotPhased } from './kpi-not-phased.ts';
import { kpiStale } from './kpi-stale.ts';
import { kpiWithoutBaseline } from './kpi-without-baseline.ts';
import { kpiWithoutOwner } from './kpi-without-owner.ts';
import { kpiWithoutTarget } from './kpi-without-target.ts';
import { milestoneWithoutCriteria } from './milestone-without-criteria.ts';
import { objectiveWithoutKpi } from './objective-without-kpi.ts';
import { quotaOnly } from './quota-only.ts';
import { revenueViewsIncomplete } from './revenue-views-incomplete.ts';
import { successCriteriaMissing } from './success-criteria-missing.ts';
import { targetNotAgreed } from './target-not-agreed.ts';
import { targetUnrealistic } from './target-unrealistic.ts';
import { targetsDoNotAddUp } from './targets-do-not-add-up.ts';
import type { Rule } from '../rule.ts';

/** The rules on measurement, in a channel director's order. */
export const measurement: readonly Rule[] = [
  quotaOnly,
  targetNotAgreed,
  objectiveWithoutKpi,
  kpiStale,
  kpiWithoutTarget,
  targetUnrealistic,
  targetsDoNotAddUp,
  revenueViewsIncomplete,
  kpiWithoutOwner,
  kpiNotPhased,
  effectivenessNotMeasured,
  successCriteriaMissing,
  milestoneWithoutCriteria,
  kpiWithoutBaseline,
];
