import { testRule } from '../testing/rule-cases.ts';
import { certificationExpiring } from './certification-expiring.ts';

const done = (on: string, more: object = {}) => ({
  id: `on-${on}`,
  course: 'leasing',
  stakeholder: 'omar',
  on,
  ...more,
});
const plan = (completions: readonly object[], validMonths?: number, left?: string) => ({
  stakeholders: [{ id: 'omar', party: 'orbit', name: 'Omar Haddad', left }],
  courses: [{ id: 'leasing', title: 'Leasing specialist', validMonths }],
  completions,
});

testRule(certificationExpiring, {
  passes: [
    { name: 'in sixty-one days', plan: plan([done('2016-11-30', { expires: '2017-11-30' })]) },
    {
      name: 'renewed in time',
      plan: plan([done('2017-09-01', { expires: '2018-09-01' }), done('2016-09-01', { expires: '2017-09-01' })]),
    },
    { name: 'the course says how long it holds', plan: plan([done('2016-12-01')], 12) },
  ],
  fails: [
    {
      name: 'in sixty days',
      plan: plan([done('2016-11-29', { expires: '2017-11-29' })]),
      message: 'expiring',
      subject: 'completion/on-2016-11-29',
      values: { person: 'Omar Haddad', course: 'Leasing specialist', expires: '2017-11-29' },
    },
    { name: 'today', plan: plan([done('2016-09-30', { expires: '2017-09-30' })]), message: 'expiring' },
    { name: 'yesterday', plan: plan([done('2016-09-29', { expires: '2017-09-29' })]), message: 'expired' },
    {
      name: 'a failed attempt does not renew it',
      plan: plan([done('2016-09-01', { expires: '2017-09-01' }), done('2017-09-10', { passed: false })]),
      message: 'expired',
      subject: 'completion/on-2016-09-01',
    },
    {
      name: 'as long as the course says',
      plan: plan([done('2016-08-31')], 12),
      message: 'expired',
      values: { expires: '2017-08-31' },
    },
  ],
  notApplicable: [
    { name: 'it does not expire', plan: plan([done('2016-09-01')]) },
    { name: 'the latest does not', plan: plan([done('2016-09-01', { expires: '2017-09-01' }), done('2017-09-10')]) },
    {
      name: 'who has it has left',
      plan: plan([done('2016-09-01', { expires: '2017-09-01' })], undefined, '2017-09-01'),
    },
    { name: 'proposed', plan: { ...plan([done('2016-09-01', { expires: '2017-09-01' })]), stage: 'proposed' } },
  ],
});
