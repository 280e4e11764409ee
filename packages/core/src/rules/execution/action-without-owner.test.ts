import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { actionWithoutOwner } from './action-without-owner.ts';

const plan = (more: object, rest: object = {}) => ({
  actions: [{ id: 'letter', title: 'Write the letter', status: 'todo', ...more }],
  ...rest,
});
const omarLeft = {
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', left: '2017-08-31' },
  ],
};

testRule(actionWithoutOwner, {
  passes: [
    { name: 'somebody owns it', plan: plan({ owner: 'omar' }) },
    { name: 'somebody carries it out', plan: plan({}, { assignments: roles('action/letter', 'ana R') }) },
    {
      name: 'its owner has left, and somebody carries it out',
      plan: plan({ owner: 'omar' }, { ...omarLeft, assignments: roles('action/letter', 'ana R') }),
    },
  ],
  fails: [
    {
      name: 'nobody owns it',
      plan: plan({ status: 'blocked' }),
      message: 'none',
      subject: 'action/letter',
      values: { action: 'Write the letter', owner: null },
    },
    {
      name: 'its owner has left',
      plan: plan({ owner: 'omar' }, omarLeft),
      message: 'left',
      values: { owner: 'Omar Haddad', left: '2017-08-31' },
    },
    { name: 'somebody decides', plan: plan({}, { assignments: roles('action/letter', 'ana A') }), message: 'none' },
    {
      name: 'who carried it out has left',
      plan: plan({}, { ...omarLeft, assignments: roles('action/letter', 'omar R') }),
      message: 'none',
    },
  ],
  notApplicable: [
    { name: 'done', plan: plan({ status: 'done' }) },
    {
      name: 'its initiative was dropped',
      plan: plan(
        { initiative: 'fair' },
        { initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', status: 'dropped' }] },
      ),
    },
    { name: 'a draft', plan: { stage: 'draft', ...plan({}) } },
  ],
});
