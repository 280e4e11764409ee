import { testRule } from '../testing/rule-cases.ts';
import { visionNotReaffirmed } from './vision-not-reaffirmed.ts';

const purpose = { vision: 'The first choice of small offices' };
const review = (held: string, ...reaffirmed: readonly string[]) => ({
  id: `r-${held}`,
  title: 'Review',
  held,
  reaffirmed,
});

testRule(visionNotReaffirmed, {
  passes: [
    { name: 'the last review did', plan: { purpose, reviews: [review('2017-04-05'), review('2017-07-06', 'vision')] } },
    { name: 'an earlier one did', plan: { purpose, reviews: [review('2017-04-05', 'vision'), review('2017-07-06')] } },
  ],
  fails: [
    {
      name: 'two reviews, none of which did',
      plan: { purpose, reviews: [review('2017-04-05'), review('2017-07-06', 'objectives')] },
      message: 'notReaffirmed',
      severity: 'warning',
      subject: 'plan',
      values: { days: 272, reviews: 2 },
    },
    { name: 'no review at all', plan: { purpose }, message: 'notReaffirmed', values: { reviews: 0 } },
    { name: 'on the 180th day', plan: { purpose }, asOf: '2017-06-30', message: 'notReaffirmed' },
    {
      name: 'before the period',
      plan: { purpose, reviews: [review('2016-12-30', 'vision')] },
      message: 'notReaffirmed',
    },
    {
      name: 'it is still to come',
      plan: { purpose, reviews: [review('2017-10-05', 'vision')] },
      message: 'notReaffirmed',
    },
  ],
  notApplicable: [
    { name: 'the 179th day', plan: { purpose }, asOf: '2017-06-29' },
    { name: 'no vision to confirm', plan: {} },
    { name: 'agreed, not begun', plan: { stage: 'agreed', purpose } },
  ],
});
