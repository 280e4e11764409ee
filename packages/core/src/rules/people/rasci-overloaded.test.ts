import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { rasciOverloaded } from './rasci-overloaded.ts';

const sections = ['summary', 'direction', 'market', 'objectives', 'marketing', 'sales', 'people', 'rhythm', 'money'];
const on = (many: number, ...held: string[]) => ({
  assignments: sections.slice(0, many).flatMap((id) => roles(`section/${id}`, ...held)),
});

testRule(rasciOverloaded, {
  passes: [
    { name: 'eight', plan: on(8, 'ana R') },
    { name: 'both roles in one part count once', plan: on(5, 'ana R', 'ana A') },
    { name: 'nine, where that many are fine', plan: on(9, 'ana A'), options: { most: 9 } },
    {
      name: 'the ninth is only supported',
      plan: { assignments: [...on(8, 'ana R').assignments, ...roles('section/close', 'ana S')] },
    },
  ],
  fails: [
    {
      name: 'nine',
      plan: on(9, 'ana R', 'omar C'),
      message: 'overloaded',
      subject: 'stakeholder/ana',
      values: { person: 'Ana Ruiz', items: 9, most: 8 },
    },
    {
      name: 'nine, in either role',
      plan: { assignments: [...on(8, 'ana R').assignments, ...roles('section/money', 'ana A')] },
      message: 'overloaded',
    },
  ],
  notApplicable: [
    { name: 'only consulted', plan: on(9, 'ana C') },
    { name: 'a draft', plan: { stage: 'draft', ...on(9, 'ana R') } },
  ],
});
