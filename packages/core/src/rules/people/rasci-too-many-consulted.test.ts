import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciTooManyConsulted } from './rasci-too-many-consulted.ts';

const ids = ['ana', 'ben', 'cleo', 'dora', 'emil', 'fay'];
const stakeholders = ids.map((id) => ({ id, party: 'acme', name: id }));
const consulted = (people: number) => ({
  stakeholders,
  assignments: roles('section/sales', ...ids.slice(0, people).map((id) => `${id} C`)),
});

testRule(rasciTooManyConsulted, {
  passes: [
    { name: 'five', plan: consulted(5) },
    { name: 'six, where that many are fine', plan: consulted(6), options: { most: 6 } },
    {
      name: 'six informed',
      plan: { stakeholders, assignments: roles('section/sales', ...ids.map((id) => `${id} I`)) },
    },
  ],
  fails: [
    {
      name: 'six',
      plan: consulted(6),
      message: 'many',
      severity: 'note',
      subject: 'section/sales',
      values: { people: 6, most: 5 },
    },
    { name: 'two, where one is the most', plan: consulted(2), options: { most: 1 }, message: 'many' },
  ],
  notApplicable: [{ name: 'nobody has a role' }, { name: 'a draft', plan: { stage: 'draft', ...consulted(6) } }],
});
