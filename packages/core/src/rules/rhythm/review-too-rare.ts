import type { Plan } from '../../plan/index.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Unit = NonNullable<Plan['reviewSchedule']['cadence']['unit']>;

/** How many of a unit make up a quarter, the longest of them. */
const inQuarter: Readonly<Record<Unit, number>> = { day: 92, week: 13, month: 3, quarter: 1, year: 0.25 };

/** Reviews come round less than quarterly. Subject: a plan with a cadence. Reason and examples: docs/rules/review-too-rare.md */
export const reviewTooRare = defineRule({
  id: 'review-too-rare',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: ['reviewSchedule.cadence'],
    messages: ['tooRare'],
    fixes: ['quarterly'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.reviewSchedule.cadence.unit === undefined ? [] : [q.plan.reviewSchedule]),
  refs: wholePlan,
  test(schedule, q) {
    const { every = 1, unit = 'quarter' } = schedule.cadence;
    const quarters = every / inQuarter[unit];
    if (quarters <= 1) return pass;
    const at = q.at(schedule, 'reviewSchedule.cadence');
    return fail(
      'tooRare',
      { every, unit },
      {
        at,
        evidence: [q.at(schedule, 'reviewSchedule.cadence', 'every'), q.at(schedule, 'reviewSchedule.cadence', 'unit')],
        extent: quarters,
        fixes: [
          {
            title: 'quarterly',
            values: {},
            commands: [
              {
                type: 'review-schedule.update',
                input: { set: { 'cadence.every': 1, 'cadence.unit': 'quarter' } },
              },
            ],
          },
        ],
      },
    );
  },
});
