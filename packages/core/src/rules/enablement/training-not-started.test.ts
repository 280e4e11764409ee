import { testRule } from '../testing/rule-cases.ts';
import { trainingNotStarted } from './training-not-started.ts';

const course = { id: 'leasing', title: 'Leasing basics', requiredFor: ['omar', 'rita'], due: '2017-10-30' };
const plan = (more: object = {}, done: readonly string[] = [], left?: string) => ({
  stakeholders: [
    { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
    { id: 'rita', party: 'orbit', name: 'Rita Sand', left },
  ],
  courses: [
    { ...course, ...more },
    { id: 'other', title: 'Another', requiredFor: ['omar'] },
  ],
  completions: done.map((stakeholder) => ({
    id: `of-${stakeholder}`,
    course: 'leasing',
    stakeholder,
    on: '2017-09-01',
  })),
});

testRule(trainingNotStarted, {
  passes: [
    { name: 'everybody has', plan: plan({}, ['omar', 'rita']) },
    { name: 'who has not has left', plan: plan({}, ['omar'], '2017-09-30') },
  ],
  fails: [
    {
      name: 'due in thirty days',
      plan: plan({}, ['omar']),
      message: 'soon',
      subject: 'course/leasing',
      values: { people: ['Rita Sand'], due: '2017-10-30' },
    },
    { name: 'due today', plan: plan({ due: '2017-09-30' }, ['omar']), message: 'soon' },
    {
      name: 'past its day',
      plan: plan({ due: '2017-09-29' }),
      message: 'past',
      values: { people: ['Omar Haddad', 'Rita Sand'] },
    },
    { name: 'who leaves later has to', plan: plan({}, ['omar'], '2017-10-01'), message: 'soon' },
    {
      name: 'a completion of another course is none',
      plan: {
        ...plan(),
        completions: ['omar', 'rita'].map((stakeholder) => ({
          id: stakeholder,
          course: 'other',
          stakeholder,
          on: '2017-09-01',
        })),
      },
      message: 'soon',
    },
  ],
  notApplicable: [
    { name: 'due in thirty-one days', plan: plan({ due: '2017-10-31' }) },
    { name: 'no due day', plan: plan({ due: undefined }) },
    { name: 'required of nobody', plan: plan({ requiredFor: [] }) },
    { name: 'all have left', plan: plan({ requiredFor: ['rita'] }, [], '2017-06-30') },
    { name: 'proposed', plan: { ...plan(), stage: 'proposed' } },
  ],
});
