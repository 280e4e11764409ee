import { testRule } from '../testing/rule-cases.ts';
import { reviewTooRare } from './review-too-rare.ts';

const cadence = (every: number | undefined, unit: string) => ({ reviewSchedule: { cadence: { every, unit } } });

testRule(reviewTooRare, {
  passes: [
    { name: 'monthly', plan: cadence(1, 'month') },
    { name: 'every three months', plan: cadence(3, 'month') },
    { name: 'quarterly', plan: cadence(undefined, 'quarter') },
    { name: 'every thirteen weeks', plan: cadence(13, 'week') },
    { name: 'every sixty days', plan: cadence(60, 'day') },
  ],
  fails: [
    {
      name: 'yearly',
      plan: cadence(1, 'year'),
      message: 'tooRare',
      severity: 'warning',
      subject: 'plan',
      values: { every: 1, unit: 'year' },
    },
    { name: 'a year, without a number', plan: cadence(undefined, 'year'), message: 'tooRare', values: { every: 1 } },
    { name: 'every other quarter', plan: cadence(2, 'quarter'), message: 'tooRare' },
    {
      name: 'every four months, in a proposed plan',
      plan: { stage: 'proposed', ...cadence(4, 'month') },
      message: 'tooRare',
    },
    { name: 'every fourteen weeks', plan: cadence(14, 'week'), message: 'tooRare' },
  ],
  notApplicable: [
    { name: 'no cadence', plan: {} },
    { name: 'a draft', plan: { stage: 'draft', ...cadence(1, 'year') } },
  ],
});
