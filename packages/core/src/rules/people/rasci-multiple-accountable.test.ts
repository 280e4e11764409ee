import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciMultipleAccountable } from './rasci-multiple-accountable.ts';

const stakeholders = [
  { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
  { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
  { id: 'lena', party: 'orbit', name: 'Lena Fischer' },
];
const sales = (...held: string[]) => ({ stakeholders, assignments: roles('section/sales', ...held) });

testRule(rasciMultipleAccountable, {
  passes: [
    { name: 'one of each party', plan: sales('ana A', 'omar A', 'lena R') },
    { name: 'one noted twice', plan: sales('omar A', 'omar A') },
    {
      name: 'the other one has left',
      plan: {
        ...sales('omar A', 'lena A'),
        stakeholders: stakeholders.map((one) => (one.id === 'lena' ? { ...one, left: '2017-09-01' } : one)),
      },
    },
  ],
  fails: [
    {
      name: 'two of one party',
      plan: sales('ana A', 'omar A', 'lena A'),
      message: 'several',
      subject: 'section/sales',
      values: { party: 'Orbit Office', people: ['Omar Haddad', 'Lena Fischer'] },
    },
  ],
  notApplicable: [
    { name: 'nobody decides', plan: sales('omar R', 'lena R') },
    { name: 'a draft', plan: { stage: 'draft', ...sales('omar A', 'lena A') } },
  ],
});
