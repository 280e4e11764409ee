import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { competencyGapUntrained } from './competency-gap-untrained.ts';

const dimensions = [dimension('competency', { networking: '', wifi: 'networking', printing: '' })];
const knows = (competency: string, level = 'working') => ({ competencies: [{ competency, level }] });
const plan = (orbit: object, acme: object = {}, kind = 'partner') => ({
  dimensions,
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', profile: acme },
    { id: 'orbit', name: 'Orbit Office', kind, profile: orbit },
  ],
  objectives: [{ id: 'managed', title: 'Sell managed printing', needs: ['networking'] }],
});

testRule(competencyGapUntrained, {
  passes: [
    { name: 'the partner has a part of it', plan: plan(knows('wifi')) },
    {
      name: 'a course teaches it',
      plan: { ...plan(knows('printing')), courses: [{ id: 'lan', title: 'LAN', competency: 'networking' }] },
    },
    {
      name: 'the vendor brings one part of what it takes, the partner another',
      plan: {
        ...plan(knows('printing'), knows('networking', 'expert')),
        objectives: [{ id: 'managed', title: 'Sell managed printing', needs: ['networking', 'printing'] }],
      },
    },
    { name: 'a distributor has it', plan: plan(knows('networking', 'expert'), {}, 'distributor') },
  ],
  fails: [
    {
      name: 'only the vendor has it',
      plan: plan(knows('printing', 'expert'), knows('networking', 'expert')),
      message: 'untrained',
      subject: 'objective/managed',
      values: { needs: ['Networking'] },
    },
    {
      name: 'an enablement initiative is no course',
      plan: {
        ...plan(knows('networking', 'basic')),
        initiatives: [{ id: 'hire', title: 'Hire', section: 'enablement', objectives: ['managed'] }],
      },
      message: 'untrained',
    },
  ],
  cannotTell: [
    { name: 'no partner states competencies', plan: plan({}, knows('networking')), message: 'noCompetencies' },
    { name: 'a competency nobody declared', plan: plan(knows('LAN design')), message: 'unclear' },
    {
      name: 'a course in something nobody declared',
      plan: { ...plan(knows('printing')), courses: [{ id: 'lan', title: 'LAN', competency: 'LAN design' }] },
      message: 'unclear',
    },
  ],
  notApplicable: [
    { name: 'it needs nothing', plan: { ...plan(knows('printing')), objectives: [{ id: 'grow', title: 'Grow' }] } },
    { name: 'no partner', plan: plan(knows('printing'), {}, 'vendor') },
    { name: 'a draft', plan: { ...plan(knows('printing')), stage: 'draft' } },
  ],
});
