import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { capabilityGap } from './capability-gap.ts';

const dimensions = [dimension('competency', { networking: '', wifi: 'networking', printing: '' })];
const knowing = (...competencies: readonly (readonly [string, string])[]) => [
  { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
  {
    id: 'orbit',
    name: 'Orbit Office',
    kind: 'partner',
    profile: { competencies: competencies.map(([competency, level]) => ({ competency, level })) },
  },
];
const objective = { id: 'managed', title: 'Sell managed printing', needs: ['networking'] };
const printers = { dimensions, parties: knowing(['printing', 'expert']), objectives: [objective] };

testRule(capabilityGap, {
  passes: [
    { name: 'at working level', plan: { ...printers, parties: knowing(['networking', 'working']) } },
    { name: 'a narrower competency', plan: { ...printers, parties: knowing(['wifi', 'advanced']) } },
    { name: 'a course in it', plan: { ...printers, courses: [{ id: 'c', title: 'C', competency: 'networking' }] } },
    {
      name: 'an enablement initiative for it',
      plan: {
        ...printers,
        initiatives: [{ id: 'hire', title: 'Hire two', section: 'enablement', objectives: ['managed'] }],
      },
    },
  ],
  fails: [
    {
      name: 'nobody has it',
      plan: printers,
      message: 'missing',
      subject: 'objective/managed',
      values: { needs: ['Networking'] },
    },
    {
      name: 'below working level',
      plan: { ...printers, parties: knowing(['networking', 'basic']) },
      message: 'missing',
    },
    {
      name: 'the initiative is of another section, or dropped',
      plan: {
        ...printers,
        initiatives: [
          { id: 'sell', title: 'Sell', section: 'sales', objectives: ['managed'] },
          { id: 'hire', title: 'Hire', section: 'enablement', objectives: ['managed'], status: 'dropped' },
        ],
      },
      message: 'missing',
    },
    {
      name: 'one of two needs, beside one that is unclear',
      plan: { ...printers, objectives: [{ ...objective, needs: ['printing', 'networking', 'Leasing'] }] },
      message: 'missing',
      values: { needs: ['Networking'] },
    },
  ],
  cannotTell: [
    { name: 'no party states competencies', plan: { ...printers, parties: knowing() }, message: 'noCompetencies' },
    {
      name: 'a competency nobody declared',
      plan: { ...printers, parties: knowing(['LAN design', 'expert']) },
      message: 'unclear',
    },
    {
      name: 'only a wider competency',
      plan: {
        ...printers,
        parties: knowing(['networking', 'expert']),
        objectives: [{ ...objective, needs: ['wifi'] }],
      },
      message: 'unclear',
    },
  ],
  notApplicable: [
    { name: 'it needs nothing', plan: { ...printers, objectives: [{ ...objective, needs: [] }] } },
    { name: 'reached', plan: { ...printers, objectives: [{ ...objective, status: 'reached' }] } },
    {
      name: 'told for context',
      plan: { ...printers, objectives: [{ ...objective, party: 'orbit', inScope: false }] },
    },
    { name: 'a draft', plan: { ...printers, stage: 'draft' } },
  ],
});
