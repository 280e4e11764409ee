import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { regionMismatch } from './region-mismatch.ts';

const dimensions = [dimension('region', { dach: '', austria: 'dach', germany: 'dach', spain: '' })];
const working = (acme?: string, orbit?: string) => ({
  dimensions,
  audiences: [
    { id: 'one', party: 'acme', segment: 'schools', region: acme },
    { id: 'other', party: 'orbit', segment: 'banks', region: orbit },
  ],
});

testRule(regionMismatch, {
  passes: [
    { name: 'a region within the other’s', plan: working('dach', 'austria') },
    { name: 'the same region, whatever the segments', plan: working('spain', 'spain') },
  ],
  fails: [
    {
      name: 'neighbours do not meet',
      plan: working('germany', 'austria'),
      message: 'apart',
      subject: 'party/acme,party/orbit',
      values: { ofOne: ['Germany'], ofOther: ['Austria'] },
    },
    {
      name: 'a region of several audiences is named once',
      plan: {
        dimensions,
        audiences: [
          ...working('germany', 'austria').audiences,
          { id: 'further', party: 'orbit', segment: 'shops', region: 'austria' },
        ],
      },
      message: 'apart',
      subject: 'party/acme,party/orbit',
      values: { ofOne: ['Germany'], ofOther: ['Austria'] },
    },
  ],
  cannotTell: [
    { name: 'a region nobody declared', plan: working('germany', 'Bavaria'), message: 'undeclared' },
    { name: 'only one says', plan: working(undefined, 'austria'), message: 'oneSided' },
  ],
  notApplicable: [
    { name: 'nobody says', plan: working() },
    { name: 'closed', plan: { ...working('germany', 'spain'), stage: 'closed' } },
  ],
});
