import { testRule } from '../testing/rule-cases.ts';
import { reviewOverdue } from './review-overdue.ts';

const quarterly = { reviewSchedule: { cadence: { every: 1, unit: 'quarter' } } };
const review = (id: string, fields: object) => ({ id, title: id, ...fields });

testRule(reviewOverdue, {
  passes: [
    { name: 'within the grace', plan: { reviews: [review('q2', { due: '2017-09-16' })] } },
    { name: 'held, and the next is not due', plan: { ...quarterly, reviews: [review('q2', { held: '2017-07-10' })] } },
    {
      name: 'a later review made up for it',
      plan: { ...quarterly, reviews: [review('q1', { due: '2017-04-03' }), review('q2', { held: '2017-07-10' })] },
    },
    { name: 'a young plan', plan: quarterly, asOf: '2017-04-10' },
    {
      name: 'the next is booked',
      plan: { ...quarterly, reviews: [review('q1', { held: '2017-04-03' }), review('q2', { due: '2017-10-05' })] },
    },
  ],
  fails: [
    {
      name: 'fifteen days late',
      plan: { reviews: [review('q2', { due: '2017-09-15' })] },
      message: 'overdue',
      subject: 'plan',
      values: { days: 15, review: 'q2' },
    },
    {
      name: 'the rhythm broke off',
      plan: { ...quarterly, reviews: [review('q1', { held: '2017-04-03' })] },
      message: 'rhythmBroken',
      values: { due: '2017-07-03', last: '2017-04-03' },
    },
    { name: 'none was ever held', plan: quarterly, message: 'rhythmBroken', values: { due: '2017-04-01', last: null } },
    {
      name: 'without grace',
      plan: { reviews: [review('q2', { due: '2017-09-29' })] },
      options: { grace: 0 },
      message: 'overdue',
    },
  ],
  cannotTell: [{ name: 'no schedule and nothing booked', message: 'noSchedule' }],
  notApplicable: [
    { name: 'not agreed yet', plan: { stage: 'draft', ...quarterly } },
    { name: 'closed', plan: { stage: 'closed', ...quarterly } },
    { name: 'before it begins', plan: quarterly, asOf: '2016-12-01' },
  ],
});
