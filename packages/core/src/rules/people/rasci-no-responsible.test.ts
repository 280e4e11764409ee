import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciNoResponsible } from './rasci-no-responsible.ts';

const decided = { assignments: roles('section/sales', 'ana A', 'omar C') };

testRule(rasciNoResponsible, {
  passes: [
    { name: 'somebody carries it out', plan: { assignments: roles('section/sales', 'ana A', 'omar R') } },
    { name: 'nobody decides', plan: { assignments: roles('section/sales', 'omar R') } },
    { name: 'who decides counts', plan: decided, options: { accountable: true } },
  ],
  fails: [
    {
      name: 'decided and advised',
      plan: decided,
      message: 'none',
      subject: 'section/sales',
      values: { item: 'sales' },
    },
    {
      name: 'nobody decides either',
      plan: { assignments: roles('section/sales', 'omar S') },
      options: { accountable: true },
      message: 'none',
    },
    {
      name: 'who carried it out has left',
      plan: {
        assignments: roles('section/sales', 'ana A', 'omar R'),
        stakeholders: [
          { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
          { id: 'omar', party: 'orbit', name: 'Omar Haddad', left: '2017-09-30' },
        ],
      },
      message: 'none',
    },
  ],
  notApplicable: [
    { name: 'nobody has a role' },
    { name: 'a draft', plan: { stage: 'draft', ...decided } },
    { name: 'a closed plan', plan: { stage: 'closed', ...decided } },
  ],
});
