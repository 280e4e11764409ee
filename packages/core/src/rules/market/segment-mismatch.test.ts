import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { segmentMismatch } from './segment-mismatch.ts';

const dimensions = [dimension('segment', { education: '', schools: 'education', banks: '' })];
const addressing = (acme: readonly string[], orbit: readonly string[]) => ({
  dimensions,
  audiences: [
    ...acme.map((segment, index) => ({ id: `acme-${index}`, party: 'acme', segment })),
    ...orbit.map((segment, index) => ({ id: `orbit-${index}`, party: 'orbit', segment })),
  ],
});

testRule(segmentMismatch, {
  passes: [
    { name: 'the same segment', plan: addressing(['banks'], ['banks']) },
    { name: 'a part of the other’s segment', plan: addressing(['education'], ['schools']) },
    { name: 'one of several', plan: addressing(['banks', 'schools'], ['schools', 'shops']) },
    { name: 'an undeclared term that is literally the same', plan: addressing(['Shops'], ['shops']) },
  ],
  fails: [
    {
      name: 'nothing in common',
      plan: addressing(['education', 'schools'], ['banks']),
      message: 'apart',
      subject: 'party/acme,party/orbit',
      values: { one: 'Acme Paper', other: 'Orbit Office', ofOne: ['Education', 'Schools'], ofOther: ['Banks'] },
    },
  ],
  cannotTell: [
    { name: 'an undeclared term might be the same', plan: addressing(['schools'], ['K-12']), message: 'undeclared' },
    { name: 'only one says', plan: addressing(['schools'], []), message: 'oneSided' },
  ],
  notApplicable: [
    { name: 'nobody says', plan: { audiences: [{ id: 'all', party: 'acme', region: 'east' }] } },
    { name: 'a draft', plan: { ...addressing(['schools'], ['banks']), stage: 'draft' } },
  ],
});
