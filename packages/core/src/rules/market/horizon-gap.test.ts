import { testRule } from '../testing/rule-cases.ts';
import { horizonGap } from './horizon-gap.ts';

const thinking = (acme?: string, orbit?: string) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', culture: { horizon: acme } },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', culture: { horizon: orbit } },
  ],
});

testRule(horizonGap, {
  passes: [
    { name: 'a year and years', plan: thinking('year', 'years') },
    { name: 'months and a year', plan: thinking('months', 'year') },
    { name: 'both in months', plan: thinking('months', 'months') },
  ],
  fails: [
    {
      name: 'years against months',
      plan: thinking('years', 'months'),
      message: 'apart',
      subject: 'party/acme,party/orbit',
      values: { short: 'Orbit Office', long: 'Acme Paper' },
    },
  ],
  cannotTell: [{ name: 'only one says', plan: thinking('years'), message: 'oneSided' }],
  notApplicable: [
    { name: 'nobody says', plan: thinking() },
    { name: 'a draft', plan: { ...thinking('years', 'months'), stage: 'draft' } },
  ],
});
