import { testRule } from '../testing/rule-cases.ts';
import { communicationOneWay } from './communication-one-way.ts';

const topics = (...by: readonly string[]) => ({
  topics: by.map((person, index) => ({
    id: `t${index}`,
    title: 'Prices',
    kind: 'concern',
    on: `2017-0${index + 1}-10`,
    by: person,
  })),
});

testRule(communicationOneWay, {
  passes: [
    { name: 'one of five from the partner', plan: topics('ana', 'ana', 'ana', 'ana', 'omar') },
    { name: 'two of two, when two are enough', plan: topics('ana', 'omar'), options: { least: 2 } },
  ],
  fails: [
    {
      name: 'five from the vendor',
      plan: topics('ana', 'ana', 'ana', 'ana', 'ana'),
      message: 'oneWay',
      severity: 'warning',
      subject: 'plan',
      values: { party: 'Acme Paper', silent: ['Orbit Office'], topics: 5 },
    },
    { name: 'five from the partner', plan: topics('omar', 'omar', 'omar', 'omar', 'omar'), message: 'oneWay' },
  ],
  notApplicable: [
    { name: 'four topics', plan: topics('ana', 'ana', 'ana', 'ana') },
    { name: 'the fifth is to come', plan: topics('ana', 'ana', 'ana', 'ana', 'ana'), asOf: '2017-05-09' },
    { name: 'agreed, not begun', plan: { stage: 'agreed', ...topics('ana', 'ana', 'ana', 'ana', 'ana') } },
  ],
});
