import { testRule } from '../testing/rule-cases.ts';
import { reviewScheduleMissing } from './review-schedule-missing.ts';

const review = (more: object) => ({ reviews: [{ id: 'q4', title: 'Fourth quarter', ...more }] });

testRule(reviewScheduleMissing, {
  passes: [
    { name: 'a cadence', plan: { reviewSchedule: { cadence: { every: 1, unit: 'month' } } } },
    { name: 'a review today', plan: review({ due: '2017-09-30' }) },
    { name: 'a review to come', plan: { stage: 'agreed', ...review({ due: '2017-12-01' }) } },
  ],
  fails: [
    { name: 'neither', message: 'missing', severity: 'warning', subject: 'plan' },
    { name: 'the last one booked is over', plan: review({ due: '2017-09-29' }), message: 'missing' },
    {
      name: 'the one to come was held already',
      plan: review({ due: '2017-10-02', held: '2017-09-28' }),
      message: 'missing',
    },
    { name: 'a review without a day', plan: review({}), message: 'missing' },
  ],
  notApplicable: [
    { name: 'still proposed', plan: { stage: 'proposed' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
