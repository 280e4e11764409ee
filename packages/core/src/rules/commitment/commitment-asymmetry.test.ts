import { testRule } from '../testing/rule-cases.ts';
import { commitmentAsymmetry } from './commitment-asymmetry.ts';

const parties = (acme?: string, orbit?: string) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', commitment: { importance: acme } },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', commitment: { importance: orbit } },
  ],
});

testRule(commitmentAsymmetry, {
  passes: [
    { name: 'a cornerstone for both', plan: parties('cornerstone', 'cornerstone') },
    { name: 'minor for both', plan: parties('minor', 'minor') },
    { name: 'a cornerstone and a major matter', plan: parties('cornerstone', 'major') },
    { name: 'a major and a minor matter', plan: parties('major', 'minor') },
  ],
  fails: [
    {
      name: "the vendor's cornerstone",
      plan: parties('cornerstone', 'minor'),
      message: 'asymmetry',
      severity: 'warning',
      subject: 'party/acme,party/orbit',
      values: { cornerstone: 'Acme Paper', minor: 'Orbit Office' },
    },
    {
      name: "the partner's cornerstone",
      plan: { stage: 'proposed', ...parties('minor', 'cornerstone') },
      message: 'asymmetry',
      subject: 'party/acme,party/orbit',
      values: { cornerstone: 'Orbit Office', minor: 'Acme Paper' },
    },
  ],
  cannotTell: [
    { name: 'the partner does not say', plan: parties('cornerstone'), message: 'oneSilent' },
    { name: 'the vendor does not say', plan: parties(undefined, 'minor'), message: 'oneSilent' },
  ],
  notApplicable: [
    { name: 'nobody says', plan: {} },
    { name: 'a draft', plan: { stage: 'draft', ...parties('cornerstone', 'minor') } },
  ],
});
