import { testRule } from '../testing/rule-cases.ts';
import { riskToleranceGap } from './risk-tolerance-gap.ts';

const daring = (acme?: number, orbit?: number) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', culture: { riskTolerance: acme } },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', culture: { riskTolerance: orbit } },
  ],
});

testRule(riskToleranceGap, {
  passes: [
    { name: 'two apart', plan: daring(4, 2) },
    { name: 'three apart where four are the limit', plan: daring(1, 4), options: { apart: 4 } },
  ],
  fails: [
    {
      name: 'three apart',
      plan: daring(1, 4),
      message: 'apart',
      subject: 'party/acme,party/orbit',
      values: { ofOne: 1, ofOther: 4 },
    },
    { name: 'the other way round', plan: daring(5, 2), message: 'apart' },
  ],
  cannotTell: [{ name: 'only one says', plan: daring(5), message: 'oneSided' }],
  notApplicable: [
    { name: 'nobody says', plan: daring() },
    { name: 'a draft', plan: { ...daring(1, 5), stage: 'draft' } },
  ],
});
