import { testRule } from '../testing/rule-cases.ts';
import { responseLate } from './response-late.ts';

// Friday, 8 September 2017.
const request = {
  id: 'price',
  title: 'Special price',
  type: 'special-pricing',
  party: 'orbit',
  asked: '2017-09-08T16:00:00Z',
};
const answer = (at: string, kind = 'yes') => ({ id: 'a1', at, answer: 'Yes', kind });
const asked = (...answers: object[]) => ({ requests: [{ ...request, answers }] });
const annex = (amount: number, unit: string) => ({
  functions: [{ id: 'sales', name: 'Sales' }],
  policies: [{ id: 'p', function: 'sales', requestType: 'special-pricing', respondWithin: { amount, unit } }],
});
const twoDays = annex(2, 'days');

testRule(responseLate, {
  passes: [
    { name: 'on the second business day', plan: asked(answer('2017-09-12T21:00:00Z')), annex: twoDays },
    { name: 'still time', plan: asked(), annex: twoDays, asOf: '2017-09-12' },
    { name: 'four hours run over the weekend', plan: asked(answer('2017-09-11T12:00:00Z')), annex: annex(4, 'hours') },
    { name: 'an interim answer counts', plan: asked(answer('2017-09-11T12:00:00Z', 'interim')), annex: twoDays },
    {
      name: 'a day of grace for a holiday',
      plan: asked(answer('2017-09-13T12:00:00Z')),
      annex: twoDays,
      options: { grace: 1 },
    },
    {
      name: 'two promises: the longer one is kept',
      plan: asked(answer('2017-09-14T12:00:00Z')),
      annex: {
        functions: [{ id: 'sales', name: 'Sales' }],
        policies: [
          ...twoDays.policies,
          { ...annex(1, 'days').policies[0], id: 'q', respondWithin: { amount: 5, unit: 'days' } },
        ],
      },
    },
  ],
  fails: [
    {
      name: 'on the third business day',
      plan: asked(answer('2017-09-13T08:00:00Z')),
      annex: twoDays,
      message: 'late',
      subject: 'request/price',
      values: { deadline: '2017-09-12T23:59:59Z' },
    },
    { name: 'no answer', plan: asked(), annex: twoDays, message: 'unanswered' },
    {
      name: 'hours',
      plan: asked(answer('2017-09-11T12:30:00Z')),
      annex: annex(4, 'hours'),
      message: 'late',
      values: { deadline: '2017-09-11T12:00:59Z' },
    },
    {
      name: 'only the decision counts',
      plan: asked(answer('2017-09-11T12:00:00Z', 'interim')),
      annex: twoDays,
      options: { interim: false },
      message: 'unanswered',
    },
  ],
  cannotTell: [
    { name: 'without the annex', plan: asked(), message: 'noAnnex' },
    { name: 'no policy for it', plan: asked(), annex: { functions: [] }, message: 'noPolicy' },
  ],
  notApplicable: [
    { name: "one's own question", plan: { requests: [{ ...request, party: 'acme' }] }, annex: twoDays },
    { name: 'nobody asked', annex: twoDays },
  ],
});
