import { testRule } from '../testing/rule-cases.ts';
import { sponsorMissing } from './sponsor-missing.ts';

const plan = (orbit: string | undefined, left?: string) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', commitment: { sponsor: 'ana' } },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', commitment: { sponsor: orbit } },
  ],
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', left },
  ],
});

testRule(sponsorMissing, {
  passes: [
    { name: 'both have one', plan: plan('omar') },
    { name: 'it leaves tomorrow', plan: plan('omar', '2017-10-01') },
  ],
  fails: [
    {
      name: 'the partner has none',
      plan: plan(undefined),
      message: 'missing',
      severity: 'warning',
      subject: 'party/orbit',
      values: { party: 'Orbit Office' },
    },
    {
      name: 'it left today',
      plan: plan('omar', '2017-09-30'),
      message: 'left',
      subject: 'party/orbit',
      values: { person: 'Omar Haddad', left: '2017-09-30' },
    },
  ],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft', ...plan(undefined) } },
    { name: 'closed', plan: { stage: 'closed', ...plan(undefined) } },
  ],
});
