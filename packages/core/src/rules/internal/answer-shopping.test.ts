import { testRule } from '../testing/rule-cases.ts';
import { answerShopping } from './answer-shopping.ts';

const plan = (more: object = {}) => ({
  requests: [
    {
      id: 'terms',
      title: 'Sixty days to pay',
      type: 'credit-terms',
      party: 'orbit',
      asked: '2017-09-01T10:00:00Z',
      ...more,
    },
  ],
});
const answered = { answers: [{ id: 'a', at: '2017-09-05T10:00:00Z', answer: 'No', kind: 'no' }] };
const went = (...stops: readonly (readonly [string, string])[]) => ({
  routings: stops.map(([to, from], index) => ({ id: `r${index}`, request: 'terms', function: to, from })),
});
const house = {
  functions: ['finance', 'legal', 'sales'].map((id) => ({ id, name: id.toUpperCase() })),
  policies: [
    {
      id: 'credit',
      function: 'finance',
      requestType: 'credit-terms',
      route: [{ function: 'finance' }, { function: 'legal' }],
    },
  ],
};
const proper = went(['finance', '2017-09-01T11:00:00Z'], ['legal', '2017-09-02T11:00:00Z']);
const toSales = went(['finance', '2017-09-01T11:00:00Z'], ['sales', '2017-09-06T11:00:00Z']);
const noRoute = { ...house, policies: [{ ...house.policies[0], route: [] }] };

testRule(answerShopping, {
  passes: [
    { name: 'along the route', plan: plan(), annex: { ...house, ...proper } },
    {
      name: 'only to the function of the policy, which names no route',
      plan: plan(),
      annex: { ...noRoute, ...went(['finance', '2017-09-01T11:00:00Z']) },
    },
    {
      name: 'after it was closed without an answer',
      plan: plan({ closed: '2017-09-05' }),
      annex: { ...house, ...toSales },
    },
    { name: 'not yet', plan: plan(), annex: { ...house, ...toSales }, asOf: '2017-09-05' },
  ],
  fails: [
    {
      name: 'while it was open',
      plan: plan(),
      annex: { ...house, ...toSales },
      message: 'whileOpen',
      subject: 'request/terms',
      values: { function: 'SALES', from: '2017-09-06T11:00:00Z' },
    },
    {
      name: 'after a no',
      plan: plan({ ...answered, closed: '2017-09-05' }),
      annex: { ...house, ...toSales },
      message: 'afterAnswer',
      values: { answered: '2017-09-05T10:00:00Z' },
    },
    {
      name: 'after an interim answer it is still open',
      plan: plan({ answers: [{ ...answered.answers[0], kind: 'interim' }] }),
      annex: { ...house, ...toSales },
      message: 'whileOpen',
    },
    {
      name: 'closed that day',
      plan: plan({ closed: '2017-09-06' }),
      annex: { ...house, ...toSales },
      message: 'whileOpen',
    },
  ],
  cannotTell: [
    { name: 'without the annex', plan: plan(), message: 'noAnnex' },
    {
      name: 'no policy for its type',
      plan: plan({ type: 'delivery' }),
      annex: { ...house, ...toSales },
      message: 'noPolicy',
    },
    { name: 'the policy names no route', plan: plan(), annex: { ...noRoute, ...toSales }, message: 'noRoute' },
  ],
  notApplicable: [
    { name: 'it was never routed', plan: plan(), annex: house },
    { name: 'nobody asked' },
    { name: 'proposed', plan: { ...plan(), stage: 'proposed' }, annex: { ...house, ...toSales } },
  ],
});
