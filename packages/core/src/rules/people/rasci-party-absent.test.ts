import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciPartyAbsent } from './rasci-party-absent.ts';

const objectives = [
  { id: 'grow', title: 'Grow' },
  { id: 'margin', title: 'Margin', party: 'orbit', inScope: true },
];
const mailing = { id: 'mailing', title: 'Mailing', section: 'marketing', objectives: ['grow'] };

testRule(rasciPartyAbsent, {
  passes: [
    { name: 'one of each', plan: { assignments: roles('section/sales', 'ana A', 'omar I') } },
    {
      name: "only its own people on a party's own objective",
      plan: {
        objectives,
        assignments: [...roles('objective/margin', 'omar R'), ...roles('section/sales', 'ana A', 'omar R')],
      },
    },
    {
      name: 'three of four joint items without it',
      plan: {
        objectives,
        initiatives: [mailing],
        assignments: [
          ...roles('section/sales', 'ana A'),
          ...roles('section/marketing', 'ana A'),
          ...roles('initiative/mailing', 'ana R'),
          ...roles('objective/grow', 'ana A', 'omar R'),
        ],
      },
    },
  ],
  fails: [
    {
      name: 'more of the joint work than an option allows',
      plan: { assignments: [...roles('section/sales', 'ana A'), ...roles('section/marketing', 'ana A', 'omar R')] },
      options: { share: 49 },
      message: 'absent',
      subject: 'party/orbit',
    },
    {
      name: 'a section and an initiative',
      plan: {
        objectives,
        initiatives: [mailing],
        assignments: [...roles('section/sales', 'ana A'), ...roles('initiative/mailing', 'ana R')],
      },
      message: 'absent',
      subject: 'party/orbit',
      values: {
        party: 'Orbit Office',
        items: [
          { type: 'section', item: 'sales' },
          { type: 'initiative', item: 'Mailing' },
        ],
      },
    },
    {
      name: 'a joint objective',
      plan: { objectives, assignments: roles('objective/grow', 'omar R') },
      message: 'absent',
      subject: 'party/acme',
    },
    {
      name: 'a milestone of joint work',
      plan: {
        objectives,
        initiatives: [mailing],
        milestones: [{ id: 'sent', title: 'Sent', initiative: 'mailing' }],
        assignments: roles('milestone/sent', 'omar R'),
      },
      message: 'absent',
    },
    {
      name: 'a milestone of a joint objective',
      plan: {
        objectives,
        milestones: [{ id: 'half', title: 'Half way', objective: 'grow' }],
        assignments: roles('milestone/half', 'omar R'),
      },
      message: 'absent',
    },
    {
      name: 'its person has left',
      plan: {
        stakeholders: [
          { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
          { id: 'omar', party: 'orbit', name: 'Omar Haddad', left: '2017-03-31' },
        ],
        assignments: roles('section/sales', 'ana A', 'omar R'),
      },
      message: 'absent',
      subject: 'party/orbit',
    },
  ],
  notApplicable: [
    { name: 'nobody has a role', plan: { objectives, initiatives: [mailing] } },
    { name: "a party's own work only", plan: { objectives, assignments: roles('objective/margin', 'omar R') } },
    {
      name: 'one party',
      plan: {
        parties: [{ id: 'acme', name: 'Acme Paper', kind: 'vendor' }],
        stakeholders: [{ id: 'ana', party: 'acme', name: 'Ana Ruiz' }],
        assignments: roles('section/sales', 'ana A'),
      },
    },
    { name: 'a draft', plan: { stage: 'draft', assignments: roles('section/sales', 'ana A') } },
  ],
});
