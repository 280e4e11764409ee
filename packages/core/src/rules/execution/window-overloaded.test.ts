import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { windowOverloaded } from './window-overloaded.ts';

const action = (id: string, effort: number | undefined, more: object = {}) => ({
  id,
  title: id,
  status: 'todo',
  owner: 'omar',
  due: '2017-11-01',
  effort,
  ...more,
});
const plan = (capacity: number | undefined, actions: object[], more: object = {}) => ({
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', capacity },
  ],
  actions,
  ...more,
});
const full = [action('a', 10), action('b', 7)];
const decided = (subject: object, on = '2017-08-01') => ({ decisions: [{ id: 'd', title: 'Keep it', on, subject }] });

testRule(windowOverloaded, {
  passes: [
    { name: 'eighty per cent', plan: plan(20, [action('a', 10), action('b', 6)]) },
    { name: 'all of the time, where that is fine', plan: plan(17, full), options: { share: 100 } },
    {
      name: 'much of it is due later',
      plan: plan(20, [action('a', 10), action('b', 70, { start: '2017-10-10', due: '2018-02-01' })]),
    },
    { name: 'a decision about an action', plan: plan(20, full, decided({ type: 'action', id: 'b' })) },
    {
      name: 'a decision about its initiative',
      plan: plan(20, [action('a', 10, { initiative: 'fair' }), action('b', 7)], {
        initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing' }],
        ...decided({ type: 'initiative', id: 'fair' }),
      }),
    },
  ],
  fails: [
    {
      name: 'more than eighty per cent',
      plan: plan(20, full),
      message: 'overloaded',
      subject: 'stakeholder/omar',
      values: { effort: 17, capacity: 20, actions: 2, until: '2017-12-29' },
    },
    {
      name: 'late work is still to be done',
      plan: plan(20, [action('a', 17, { due: '2017-05-01' })]),
      message: 'overloaded',
    },
    {
      name: 'as the one who carries it out',
      plan: plan(20, [action('a', 17, { owner: undefined })], { assignments: roles('action/a', 'omar R') }),
      message: 'overloaded',
    },
    {
      name: 'a shorter window leaves less time',
      plan: plan(20, [action('a', 6, { due: '2017-10-15' })]),
      options: { within: 30 },
      message: 'overloaded',
    },
    {
      name: 'the decision is old',
      plan: plan(20, full, decided({ type: 'action', id: 'b' }, '2017-07-01')),
      message: 'overloaded',
    },
    {
      name: 'the effort of seven in ten is known',
      plan: plan(
        20,
        Array.from({ length: 10 }, (_, index) => action(`a-${index}`, index < 7 ? 3 : undefined)),
      ),
      message: 'overloaded',
    },
  ],
  cannotTell: [
    { name: 'no capacity', plan: plan(undefined, full), message: 'noCapacity' },
    {
      name: 'the effort of six in ten is known',
      plan: plan(
        20,
        Array.from({ length: 10 }, (_, index) => action(`a-${index}`, index < 6 ? 30 : undefined)),
      ),
      message: 'noEffort',
    },
  ],
  notApplicable: [
    { name: 'nothing in the window', plan: plan(20, [action('a', 90, { due: '2018-01-31' })]) },
    { name: 'nobody to do it', plan: plan(20, [action('a', 90, { owner: undefined })]) },
    { name: 'the plan is still proposed', plan: { stage: 'proposed', ...plan(20, full) } },
  ],
});
