import { testRule } from '../testing/rule-cases.ts';
import { windowStale } from './window-stale.ts';

const review = (id: string, held: string, window?: string) => ({ id, title: id, held, window });

testRule(windowStale, {
  passes: [
    { name: 'it still runs', plan: { reviews: [review('q2', '2017-07-06', '2017-07-06')] } },
    { name: 'it ended fourteen days ago', plan: { reviews: [review('q2', '2017-06-18', '2017-06-18')] } },
    {
      name: 'a later review set a new one',
      plan: { reviews: [review('q3', '2017-09-20', '2017-10-01'), review('q1', '2017-03-01', '2017-03-01')] },
    },
  ],
  fails: [
    {
      name: 'it ended fifteen days ago',
      plan: { reviews: [review('q2', '2017-06-17', '2017-06-17'), review('q3', '2017-09-20')] },
      message: 'stale',
      severity: 'warning',
      subject: 'plan',
      values: { review: 'q2', on: '2017-06-17', ended: '2017-09-15', days: 15 },
    },
    {
      name: 'a review to come has set none yet',
      plan: { reviews: [review('q1', '2017-03-01', '2017-03-01'), review('q4', '2017-10-05', '2017-10-05')] },
      message: 'stale',
    },
  ],
  notApplicable: [
    { name: 'no review set one', plan: { reviews: [review('q1', '2017-03-01')] } },
    { name: 'agreed, not begun', plan: { stage: 'agreed', reviews: [review('q1', '2017-03-01', '2017-03-01')] } },
  ],
});
