import { testRule } from '../testing/rule-cases.ts';
import { engagementDropping } from './engagement-dropping.ts';

const stakeholders = [
  { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
  ...['omar', 'lena', 'tom', 'iris'].map((id) => ({ id, party: 'orbit', name: id })),
];
const partners = ['omar', 'lena', 'tom', 'iris'];
/** Reviews from January on, one a month, with that many of the partner's people; `undefined`: not recorded. */
const reviews = (...came: readonly (number | undefined)[]) => ({
  stakeholders,
  reviews: came.map((people, index) => ({
    id: `r${index}`,
    title: 'Review',
    held: `2017-0${index + 1}-05`,
    attendees: people === undefined ? [] : ['ana', ...partners.slice(0, people)],
  })),
});
/** From May on; of these, months up to August are over on 30 September. */
const visits = (...counts: readonly (number | undefined)[]) => ({
  visits: counts.flatMap((count, index) =>
    count === undefined ? [] : [{ id: `v${index}`, party: 'orbit', month: `2017-0${index + 5}`, visits: count }],
  ),
});
const ofAcme = ({ visits: rows }: ReturnType<typeof visits>) =>
  rows.map((row) => ({ ...row, id: `acme-${row.id}`, party: 'acme' }));
const exposure = (...instants: readonly string[]) => ({
  stakeholders: [
    {
      id: 'omar',
      party: 'orbit',
      name: 'Omar Haddad',
      exposure: instants.map((at) => ({ at: `${at}:00Z`, kind: 'viewed' })),
    },
  ],
});
const views = (day: string, times: number) => Array.from({ length: times }, (_, n) => `${day}T1${n}:00`);

testRule(engagementDropping, {
  passes: [
    { name: 'three, three, two, one: it fell twice', plan: reviews(3, 3, 2, 1) },
    { name: 'it rose again', plan: reviews(4, 3, 2, 3) },
    { name: 'more visits month by month', plan: visits(2, 5, 6, 9) },
    { name: 'the month that is not over says nothing', plan: visits(4, 4, 3, 2, 1) },
    {
      name: 'a gap breaks the run, and visits are steady',
      plan: { ...reviews(4, 3, undefined, 2), visits: [...visits(5, 5, 5, 5).visits, ...ofAcme(visits(4, 4, 5, 6))] },
    },
  ],
  fails: [
    {
      name: 'fewer came to each review',
      plan: reviews(1, 4, 3, 2, 1),
      message: 'attendance',
      severity: 'warning',
      subject: 'party/orbit',
      values: { figures: [4, 3, 2, 1], from: '2017-02-05', to: '2017-05-05' },
    },
    {
      name: 'in the end nobody came',
      plan: reviews(3, 2, 1, 0),
      message: 'attendance',
      values: { figures: [3, 2, 1, 0] },
    },
    {
      name: 'the plan is opened less often every quarter',
      plan: exposure(
        ...views('2016-08-01', 4),
        ...views('2016-11-10', 3),
        ...views('2017-03-31', 2),
        ...views('2017-04-01', 1),
        ...views('2017-08-01', 1),
      ),
      message: 'exposure',
      values: { figures: [4, 3, 2, 1], from: '2016-Q3', to: '2017-Q2' },
    },
    {
      name: 'fewer visits every month',
      plan: visits(9, 6, 4, 2, 8),
      message: 'visits',
      values: { figures: [9, 6, 4, 2], from: '2017-05-31', to: '2017-08-31' },
    },
    {
      name: 'across the new year',
      plan: {
        visits: [4, 3, 2, 1].map((count, index) => ({
          id: `v${index}`,
          party: 'orbit',
          month: ['2016-11', '2016-12', '2017-01', '2017-02'][index],
          visits: count,
        })),
      },
      asOf: '2017-03-01',
      message: 'visits',
      values: { from: '2016-11-30' },
    },
  ],
  cannotTell: [
    { name: 'three reviews', plan: reviews(3, 2, 1), message: 'tooFew' },
    { name: 'a month without a figure', plan: visits(9, undefined, 4, 2), message: 'tooFew' },
  ],
  notApplicable: [
    { name: 'nothing is recorded', plan: {} },
    { name: 'nobody noted who came', plan: reviews(undefined, undefined, undefined, undefined) },
    { name: 'agreed, not begun', plan: { stage: 'agreed', ...visits(9, 6, 4, 2) } },
  ],
});
