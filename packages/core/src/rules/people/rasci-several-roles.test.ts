import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciSeveralRoles } from './rasci-several-roles.ts';

const sales = (...held: string[]) => ({ assignments: roles('section/sales', ...held) });

testRule(rasciSeveralRoles, {
  passes: [
    { name: 'a role each', plan: sales('ana A', 'omar R') },
    { name: 'carries out and decides', plan: sales('omar R', 'omar A') },
    { name: 'one role, noted twice', plan: sales('omar R', 'omar R') },
    {
      name: 'another role elsewhere',
      plan: { assignments: [...roles('section/sales', 'ana A'), ...roles('section/money', 'ana I')] },
    },
  ],
  fails: [
    {
      name: 'carries out and is informed',
      plan: sales('omar I', 'omar R', 'ana A'),
      message: 'several',
      severity: 'note',
      subject: 'section/sales,stakeholder/omar',
      values: { person: 'Omar Haddad', roles: ['R', 'I'] },
    },
    { name: 'carries out, decides and supports', plan: sales('omar R', 'omar A', 'omar S'), message: 'several' },
    { name: 'is consulted and informed', plan: sales('omar C', 'omar I'), message: 'several' },
  ],
  notApplicable: [
    { name: 'nobody has a role' },
    { name: 'a draft', plan: { stage: 'draft', ...sales('omar C', 'omar I') } },
  ],
});
