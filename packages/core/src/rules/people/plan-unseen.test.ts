import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { planUnseen } from './plan-unseen.ts';

const seen = [{ at: '2017-02-01T09:00:00Z', kind: 'viewed' }];
const plan = (omar: object, more: object = {}) => ({
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz', exposure: seen },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', ...omar },
  ],
  assignments: roles('section/sales', 'omar R'),
  ...more,
});

testRule(planUnseen, {
  passes: [
    { name: 'opened once', plan: plan({ exposure: seen }) },
    { name: 'acknowledged', plan: plan({ exposure: [{ at: '2017-09-01T09:00:00Z', kind: 'acknowledged' }] }) },
  ],
  fails: [
    {
      name: 'never opened',
      plan: plan({}),
      message: 'unseen',
      subject: 'stakeholder/omar',
      values: { person: 'Omar Haddad', party: 'Orbit Office', since: '2017-01-01' },
    },
    { name: 'fifteen days after joining', plan: plan({ joined: '2017-09-15' }), message: 'unseen' },
    {
      name: 'with an action only',
      plan: plan({}, { assignments: [], actions: [{ id: 'call', title: 'Call', owner: 'omar', status: 'done' }] }),
      message: 'unseen',
    },
    { name: 'at once', plan: plan({ joined: '2017-09-29' }), options: { grace: 0 }, message: 'unseen' },
  ],
  cannotTell: [
    {
      name: 'nobody is known to have opened it',
      plan: { assignments: roles('section/sales', 'omar R') },
      message: 'noExposure',
    },
  ],
  notApplicable: [
    { name: 'fourteen days after joining', plan: plan({ joined: '2017-09-16' }) },
    { name: 'has left', plan: plan({ left: '2017-05-01' }) },
    { name: 'no part in it', plan: plan({}, { assignments: [] }) },
    { name: 'the plan has just begun', plan: plan({}), asOf: '2017-01-10' },
    { name: 'not active yet', plan: plan({}, { stage: 'agreed' }) },
  ],
});
