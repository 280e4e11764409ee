import { testRule } from '../testing/rule-cases.ts';
import { alignmentNotReviewed } from './alignment-not-reviewed.ts';

const review = (held: string, ...reaffirmed: readonly string[]) => ({
  id: `r-${held}`,
  title: 'Review',
  held,
  reaffirmed,
});

testRule(alignmentNotReviewed, {
  passes: [
    { name: '180 days ago', plan: { reviews: [review('2017-04-03', 'objectives')] } },
    {
      name: 'twice, the later is fresh',
      plan: { reviews: [review('2017-08-01', 'objectives'), review('2017-02-01', 'objectives')] },
    },
    { name: 'the plan is young', asOf: '2017-06-30' },
    { name: 'a longer time', options: { within: 365 } },
  ],
  fails: [
    {
      name: '181 days ago',
      plan: { reviews: [review('2017-04-02', 'objectives'), review('2017-07-06', 'vision')] },
      message: 'longAgo',
      severity: 'warning',
      subject: 'plan',
      values: { on: '2017-04-02', days: 181 },
    },
    { name: 'never', message: 'never', values: { on: '2017-01-01', days: 272 } },
    { name: 'never, on the 181st day', asOf: '2017-07-01', message: 'never', values: { days: 181 } },
    { name: 'only a review to come', plan: { reviews: [review('2017-10-02', 'objectives')] }, message: 'never' },
  ],
  notApplicable: [
    { name: 'agreed, not begun', plan: { stage: 'agreed' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
