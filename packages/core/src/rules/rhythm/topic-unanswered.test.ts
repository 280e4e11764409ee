import { testRule } from '../testing/rule-cases.ts';
import { topicUnanswered } from './topic-unanswered.ts';

const topic = (kind: string, on: string, more: object = {}) => ({
  topics: [{ id: 'freight', title: 'Freight doubled', kind, on, by: 'omar', ...more }],
});

testRule(topicUnanswered, {
  passes: [
    { name: 'a concern has five business days', plan: topic('concern', '2017-09-22'), asOf: '2017-09-29' },
    { name: 'an idea has fourteen', plan: topic('idea', '2017-09-11'), asOf: '2017-09-29' },
    {
      name: 'it was acknowledged',
      plan: topic('concern', '2017-06-01', { acknowledged: '2017-09-01', acknowledgedBy: 'ana' }),
    },
    { name: 'something came of it', plan: topic('concern', '2017-06-01', { outcome: 'We pay half of it' }) },
    {
      name: 'a shorter promise, kept',
      plan: topic('concern', '2017-09-28'),
      options: { concern: 1 },
      asOf: '2017-09-29',
    },
  ],
  fails: [
    {
      name: 'a concern after five business days',
      plan: topic('concern', '2017-09-22'),
      message: 'unanswered',
      severity: 'warning',
      subject: 'topic/freight',
      values: { until: '2017-09-29', days: 8, by: 'Omar Haddad' },
    },
    {
      name: 'an idea after fourteen',
      plan: topic('idea', '2017-09-08'),
      asOf: '2017-09-29',
      message: 'unanswered',
      values: { until: '2017-09-28' },
    },
    { name: 'an insight waits like an idea', plan: topic('market-insight', '2017-09-08'), message: 'unanswered' },
    {
      name: 'raised at the weekend, it counts from Monday',
      plan: topic('concern', '2017-09-16'),
      message: 'unanswered',
      values: { until: '2017-09-25' },
    },
  ],
  notApplicable: [
    { name: 'raised tomorrow', plan: topic('concern', '2017-10-01') },
    { name: 'nothing was raised', plan: {} },
    { name: 'still proposed', plan: { stage: 'proposed', ...topic('concern', '2017-06-01') } },
  ],
});
