import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { ownerAmbiguous } from './owner-ambiguous.ts';

const named = (name: string) => ({
  stakeholders: [{ id: 'x', party: 'orbit', name }],
  actions: [{ id: 'letter', title: 'Write the letter', status: 'todo', owner: 'x' }],
});
const unowned = (...held: string[]) => ({
  actions: [{ id: 'letter', title: 'Write the letter', status: 'todo' }],
  assignments: roles('action/letter', ...held),
});

testRule(ownerAmbiguous, {
  passes: [
    { name: 'one person', plan: named('Omar Haddad') },
    { name: 'a name in which “or” is a part', plan: named('Igor Orlov') },
    { name: 'a name with a slash', plan: named('Kumar s/o Rajan') },
    { name: 'one who carries it out', plan: unowned('omar R', 'ana S') },
    {
      name: 'an owner, and two who carry it out',
      plan: {
        actions: [{ id: 'letter', title: 'Write the letter', status: 'todo', owner: 'ana' }],
        assignments: roles('action/letter', 'omar R', 'ana R'),
      },
    },
  ],
  fails: [
    {
      name: 'one or the other',
      plan: named('Omar or Lena'),
      message: 'eitherOr',
      subject: 'action/letter',
      values: { action: 'Write the letter', people: ['Omar or Lena'] },
    },
    { name: 'in German', plan: named('Omar oder Lena'), message: 'eitherOr' },
    { name: 'with a stroke', plan: named('Omar / Lena'), message: 'eitherOr' },
    { name: 'with a stroke between two words', plan: named('Sales/Marketing'), message: 'eitherOr' },
    { name: 'not yet named', plan: named('TBD'), message: 'eitherOr' },
    {
      name: 'two who carry it out',
      plan: unowned('omar R', 'ana R'),
      message: 'several',
      values: { people: ['Omar Haddad', 'Ana Ruiz'] },
    },
  ],
  notApplicable: [
    { name: 'nobody at all', plan: unowned() },
    { name: 'done', plan: { ...named('TBD'), actions: [{ id: 'a', title: 'A', status: 'done', owner: 'x' }] } },
    { name: 'a draft', plan: { stage: 'draft', ...named('TBD') } },
  ],
});
