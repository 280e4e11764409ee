import { testRule } from '../testing/rule-cases.ts';
import { benefitMissing } from './benefit-missing.ts';

const parties = (acme: string | undefined, orbit: string | undefined) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', benefit: acme },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', benefit: orbit },
  ],
});
const asked = (party: string, due: string) => ({
  pencils: [
    { id: 'p', subject: { type: 'party', id: party }, field: 'benefit', for: party, by: 'acme', status: 'open', due },
  ],
});

testRule(benefitMissing, {
  passes: [
    { name: 'both say it', plan: parties('Offices we do not reach', 'A margin of 30 %') },
    {
      name: 'one says it, the other was asked to',
      plan: { ...parties('Offices we do not reach', undefined), ...asked('orbit', '2017-10-14') },
    },
  ],
  fails: [
    {
      name: 'the partner does not say it',
      plan: parties('Offices we do not reach', undefined),
      message: 'missing',
      severity: 'warning',
      subject: 'party/orbit',
      values: { party: 'Orbit Office' },
    },
    {
      name: 'the vendor left a space',
      plan: parties(' ', 'A margin of 30 %'),
      message: 'missing',
      subject: 'party/acme',
    },
    {
      name: 'the day for it is over',
      plan: { ...parties('Offices we do not reach', undefined), ...asked('orbit', '2017-09-20') },
      message: 'missing',
    },
  ],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft', ...parties(undefined, undefined) } },
    { name: 'closed', plan: { stage: 'closed', ...parties(undefined, undefined) } },
  ],
});
