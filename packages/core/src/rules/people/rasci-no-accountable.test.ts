import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciNoAccountable } from './rasci-no-accountable.ts';

const mailing = { id: 'mailing', title: 'Mailing', section: 'marketing', lead: 'orbit' };
const left = [
  { id: 'ana', party: 'acme', name: 'Ana Ruiz', left: '2017-06-30' },
  { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
];

testRule(rasciNoAccountable, {
  passes: [
    { name: 'one of either party', plan: { assignments: roles('section/sales', 'omar R', 'ana A') } },
    { name: 'one person does and decides', plan: { assignments: roles('section/sales', 'omar R', 'omar A') } },
    {
      name: 'who decides leaves tomorrow',
      plan: { assignments: roles('section/sales', 'ana A'), stakeholders: [{ ...left[0], left: '2017-10-01' }] },
    },
  ],
  fails: [
    {
      name: 'a section',
      plan: { assignments: roles('section/sales', 'omar R', 'ana C') },
      message: 'none',
      subject: 'section/sales',
      values: { type: 'section', item: 'sales' },
    },
    {
      name: 'an initiative',
      plan: { initiatives: [mailing], assignments: roles('initiative/mailing', 'ana R') },
      message: 'none',
      subject: 'initiative/mailing',
      values: { item: 'Mailing' },
    },
    {
      name: "a party's own objective in scope",
      plan: {
        objectives: [{ id: 'grow', title: 'Grow', party: 'orbit', inScope: true }],
        assignments: roles('objective/grow', 'omar R'),
      },
      message: 'none',
    },
    {
      name: 'a milestone',
      plan: { milestones: [{ id: 'shop', title: 'Shop open' }], assignments: roles('milestone/shop', 'omar R') },
      message: 'none',
      subject: 'milestone/shop',
    },
    {
      name: 'who decided has left',
      plan: { stakeholders: left, assignments: roles('section/sales', 'ana A', 'omar R') },
      message: 'none',
    },
  ],
  notApplicable: [
    { name: 'nobody has a role', plan: { initiatives: [mailing] } },
    { name: 'everyone in it has left', plan: { stakeholders: left, assignments: roles('section/sales', 'ana R') } },
    {
      name: 'the initiative is done',
      plan: { initiatives: [{ ...mailing, status: 'done' }], assignments: roles('initiative/mailing', 'ana R') },
    },
    {
      name: 'an objective told for context',
      plan: {
        objectives: [{ id: 'grow', title: 'Grow', party: 'orbit' }],
        assignments: roles('objective/grow', 'omar R'),
      },
    },
    {
      name: 'an objective that was reached',
      plan: {
        objectives: [{ id: 'grow', title: 'Grow', status: 'reached' }],
        assignments: roles('objective/grow', 'omar R'),
      },
    },
    {
      name: 'a milestone that was met',
      plan: {
        milestones: [{ id: 'shop', title: 'Shop open', met: '2017-05-01' }],
        assignments: roles('milestone/shop', 'omar R'),
      },
    },
    {
      name: 'a milestone of a dropped initiative',
      plan: {
        initiatives: [{ ...mailing, status: 'dropped' }],
        milestones: [{ id: 'shop', title: 'Shop open', initiative: 'mailing' }],
        assignments: roles('milestone/shop', 'omar R'),
      },
    },
    {
      name: 'an action, which inherits the rest',
      plan: { actions: [{ id: 'call', title: 'Call', status: 'todo' }], assignments: roles('action/call', 'omar R') },
    },
    { name: 'a draft', plan: { stage: 'draft', assignments: roles('section/sales', 'omar R') } },
  ],
});
