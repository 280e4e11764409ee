import { testRule } from '../testing/rule-cases.ts';
import { reviewOneSided } from './review-one-sided.ts';

const review = (held: string | undefined, ...attendees: readonly string[]) => ({
  id: `r-${held}`,
  title: 'Review',
  held,
  attendees,
});

testRule(reviewOneSided, {
  passes: [
    { name: 'both came', plan: { reviews: [review('2017-07-06', 'ana', 'omar')] } },
    {
      name: 'both came twice',
      plan: { reviews: [review('2017-04-05', 'omar', 'ana'), review('2017-07-06', 'ana', 'omar')] },
    },
  ],
  fails: [
    {
      name: 'nobody of the partner came',
      plan: { reviews: [review('2017-07-06', 'ana')] },
      message: 'oneSided',
      severity: 'warning',
      subject: 'review/r-2017-07-06',
      values: { parties: ['Orbit Office'], on: '2017-07-06' },
    },
    {
      name: 'the vendor stayed away, 180 days ago',
      plan: { reviews: [review('2017-04-03', 'omar')] },
      message: 'oneSided',
      values: { parties: ['Acme Paper'] },
    },
  ],
  cannotTell: [
    { name: 'who came was not recorded', plan: { reviews: [review('2017-07-06')] }, message: 'noAttendees' },
  ],
  notApplicable: [
    { name: '181 days ago', plan: { reviews: [review('2017-04-02', 'ana')] } },
    { name: 'not held yet', plan: { reviews: [review(undefined, 'ana')] } },
    { name: 'to be held tomorrow', plan: { reviews: [review('2017-10-01', 'ana')] } },
    { name: 'still proposed', plan: { stage: 'proposed', reviews: [review('2017-07-06', 'ana')] } },
  ],
});
