import { testRule } from '../testing/rule-cases.ts';
import { notSigned } from './not-signed.ts';

const signoff = (party: string, by: string, day = '2017-01-12') => ({
  id: `s-${party}-${day}`,
  party,
  by,
  at: `${day}T10:00:00Z`,
  revision: 4,
  terms: 'a1b2',
});
const both = [signoff('acme', 'ana'), signoff('orbit', 'omar')];

testRule(notSigned, {
  passes: [
    { name: 'both signed', plan: { signoffs: both } },
    { name: 'one signed twice', plan: { signoffs: [...both, signoff('acme', 'ana', '2017-06-01')] } },
  ],
  fails: [
    {
      name: 'the partner did not',
      plan: { signoffs: [signoff('acme', 'ana')] },
      message: 'notSigned',
      severity: 'error',
      subject: 'party/orbit',
      values: { party: 'Orbit Office' },
    },
    {
      name: 'the vendor will tomorrow',
      plan: { signoffs: [signoff('acme', 'ana', '2017-10-01'), signoff('orbit', 'omar', '2017-09-30')] },
      message: 'notSigned',
      subject: 'party/acme',
    },
  ],
  notApplicable: [
    { name: 'agreed, not begun', plan: { stage: 'agreed' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
