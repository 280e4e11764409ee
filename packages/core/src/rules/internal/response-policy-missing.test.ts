import { testRule } from '../testing/rule-cases.ts';
import { responsePolicyMissing } from './response-policy-missing.ts';

const request = (id: string, type: string, asked: string, party = 'orbit') => ({ id, title: id, type, party, asked });
const price = request('price', 'special-pricing', '2017-09-08T10:00:00Z');
const asking = (...requests: readonly object[]) => ({ requests });
const annex = (requestType = 'special-pricing', respondWithin: object = { amount: 2, unit: 'days' }) => ({
  functions: [{ id: 'sales', name: 'Sales' }],
  policies: [{ id: 'p', function: 'sales', requestType, respondWithin }],
});

testRule(responsePolicyMissing, {
  passes: [
    { name: 'a policy for its type', plan: asking(price), annex: annex() },
    {
      name: 'one of two policies promises a time',
      plan: asking(price),
      annex: { ...annex(), policies: [...annex('special-pricing', {}).policies, { ...annex().policies[0], id: 'q' }] },
    },
  ],
  fails: [
    {
      name: 'a policy for another type only',
      plan: asking(price),
      annex: annex('credit-terms'),
      message: 'noPolicy',
      subject: 'request/price',
      values: { type: 'special-pricing' },
    },
    {
      name: 'the latest of a type stands for all, across time zones',
      plan: asking(
        price,
        request('late', 'special-pricing', '2017-09-09T01:00:00+05:00'),
        request('last', 'special-pricing', '2017-09-08T22:00:00-05:00'),
      ),
      annex: {},
      message: 'noPolicy',
      subject: 'request/last',
    },
    {
      name: 'the policy promises no time',
      plan: asking(price),
      annex: annex('special-pricing', {}),
      message: 'noTime',
    },
    {
      name: 'an amount without a unit is no time',
      plan: asking(price),
      annex: annex('special-pricing', { amount: 2 }),
      message: 'noTime',
    },
  ],
  cannotTell: [{ name: 'without the annex', plan: asking(price), message: 'noAnnex' }],
  notApplicable: [
    { name: 'nobody asked', annex: {} },
    { name: 'nobody asked, and no annex' },
    { name: "one's own question", plan: asking({ ...price, party: 'acme' }), annex: {} },
    { name: 'asked later', plan: asking({ ...price, asked: '2017-10-01T10:00:00Z' }), annex: {} },
    { name: 'a draft', plan: { ...asking(price), stage: 'draft' }, annex: {} },
  ],
});
