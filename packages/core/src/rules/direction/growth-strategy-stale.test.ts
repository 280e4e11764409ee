import { testRule } from '../testing/rule-cases.ts';
import { growthStrategyStale } from './growth-strategy-stale.ts';

const orbit = (...affirmed: readonly string[]) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    {
      id: 'orbit',
      name: 'Orbit Office',
      kind: 'partner',
      growth: { levers: ['upsell'], affirmations: affirmed.map((on) => ({ on, by: 'omar', stillHolds: true })) },
    },
  ],
});
const review = (held: string, reaffirmed: readonly string[] = []) => ({
  id: `r-${held}`,
  title: 'Review',
  held,
  reaffirmed,
});
const escalation = (opened: string, more: object = {}) => ({
  kpis: [{ id: 'sales', name: 'Sales', unit: 'money' }],
  escalations: [{ id: 'e', title: 'Sales are short', subject: { type: 'kpi', id: 'sales' }, opened, ...more }],
});

testRule(growthStrategyStale, {
  passes: [
    { name: 'affirmed on the day of the review', plan: { ...orbit('2017-07-06'), reviews: [review('2017-07-06')] } },
    {
      name: 'affirmed between two reviews',
      plan: { ...orbit('2017-09-01'), reviews: [review('2017-04-05'), review('2017-07-06')] },
    },
    { name: 'the review reaffirmed it', plan: { ...orbit(), reviews: [review('2017-07-06', ['growth-strategy'])] } },
    { name: 'fourteen days to ask', plan: { ...orbit(), reviews: [review('2017-09-16')] } },
    {
      name: 'the last review is fresh, and it was affirmed at the one before',
      plan: { ...orbit('2017-07-06'), reviews: [review('2017-07-06'), review('2017-09-20')] },
    },
    { name: 'affirmed since the shortfall', plan: { ...orbit('2017-08-20'), ...escalation('2017-08-01') } },
    {
      name: 'a review after the shortfall reaffirmed it',
      plan: { ...orbit(), ...escalation('2017-07-01'), reviews: [review('2017-07-06', ['growth-strategy'])] },
    },
  ],
  fails: [
    {
      name: 'fifteen days after the review',
      plan: { ...orbit('2017-04-05'), reviews: [review('2017-09-15', ['objectives'])] },
      message: 'sinceReview',
      severity: 'warning',
      subject: 'party/orbit',
      values: { on: '2017-09-15', last: '2017-04-05' },
    },
    {
      name: 'an affirmation to come counts for nothing yet',
      plan: { ...orbit('2017-10-05'), reviews: [review('2017-07-06')] },
      message: 'sinceReview',
      values: { last: null },
    },
    {
      name: 'a shortfall, and nobody asked since',
      plan: { ...orbit('2017-07-06'), reviews: [review('2017-07-06')], ...escalation('2017-08-01') },
      message: 'sinceShortfall',
      values: { on: '2017-08-01', escalation: 'Sales are short' },
    },
    {
      name: 'a shortfall before any review',
      plan: { ...orbit(), ...escalation('2017-08-30') },
      message: 'sinceShortfall',
    },
  ],
  notApplicable: [
    { name: 'no review yet', plan: { ...orbit(), reviews: [{ id: 'r', title: 'Review', due: '2017-10-05' }] } },
    { name: 'thirty days after the shortfall', plan: { ...orbit(), ...escalation('2017-08-31') } },
    { name: 'the shortfall was closed', plan: { ...orbit(), ...escalation('2017-06-01', { closed: '2017-07-01' }) } },
    {
      name: 'an action was escalated',
      plan: {
        ...orbit(),
        actions: [{ id: 'letter', title: 'Letter', status: 'todo' }],
        escalations: [{ id: 'e', title: 'Letter', subject: { type: 'action', id: 'letter' }, opened: '2017-06-01' }],
      },
    },
    { name: 'no growth strategy', plan: { reviews: [review('2017-07-06')] } },
    { name: 'agreed, not begun', plan: { stage: 'agreed', ...orbit(), reviews: [review('2017-07-06')] } },
  ],
});
