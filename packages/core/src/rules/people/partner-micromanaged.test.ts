import { testRule } from '../testing/rule-cases.ts';
import { roles } from '../testing/roles.ts';
import { partnerMicromanaged } from './partner-micromanaged.ts';

const ids = ['mailing', 'fair', 'webinar', 'visits'];
const led = (many: number, lead = 'orbit') =>
  ids.slice(0, many).map((id) => ({ id, title: id, section: 'sales', lead }));
const held = (...each: string[]) =>
  each.flatMap((role, index) => roles(`initiative/${ids[index] ?? ''}`, ...role.split(', ')));

testRule(partnerMicromanaged, {
  passes: [
    { name: 'the vendor supports', plan: { initiatives: led(2), assignments: held('omar R, ana S', 'omar A, ana C') } },
    {
      name: 'each side has somebody who approves',
      plan: { initiatives: led(2), assignments: held('omar A, ana A', 'omar A, ana A') },
    },
    { name: 'on half of them', plan: { initiatives: led(2), assignments: held('ana R', 'omar R') } },
    {
      name: 'who ruled has left',
      plan: {
        initiatives: led(2),
        stakeholders: [
          { id: 'ana', party: 'acme', name: 'Ana Ruiz', left: '2017-09-01' },
          { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
        ],
        assignments: held('ana A, omar R', 'ana A, omar R'),
      },
    },
  ],
  fails: [
    {
      name: 'on two of three',
      plan: { initiatives: led(3), assignments: held('ana A, omar R', 'ana R', 'omar R') },
      message: 'micromanaged',
      subject: 'party/orbit',
      values: { led: 3, ruled: 2, initiatives: ['mailing', 'fair'] },
    },
    {
      name: 'on the only one',
      plan: { initiatives: led(1), assignments: held('ana A') },
      options: { least: 1 },
      message: 'micromanaged',
    },
  ],
  notApplicable: [
    { name: 'it leads one', plan: { initiatives: led(1), assignments: held('ana A') } },
    { name: 'one of the two has no roles', plan: { initiatives: led(2), assignments: held('ana A') } },
    { name: 'the vendor leads', plan: { initiatives: led(2, 'acme'), assignments: held('ana A', 'ana A') } },
    {
      name: 'one is done',
      plan: {
        initiatives: led(2).map((one) => (one.id === 'fair' ? { ...one, status: 'done' } : one)),
        assignments: held('ana A', 'ana A'),
      },
    },
    { name: 'not agreed yet', plan: { stage: 'proposed', initiatives: led(2), assignments: held('ana A', 'ana A') } },
  ],
});
