import { testRule } from '../testing/rule-cases.ts';
import { trainingEngagementLow } from './training-engagement-low.ts';

const visiting = (visits: Readonly<Record<string, number>>, more: object = {}) => ({
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
    { id: 'rita', party: 'orbit', name: 'Rita Sand' },
    { id: 'gone', party: 'orbit', name: 'Max Weil', left: '2017-05-31' },
  ],
  visits: Object.entries(visits).map(([month, count]) => ({ id: `in-${month}`, party: 'orbit', month, visits: count })),
  ...more,
});
const required = { courses: [{ id: 'c', title: 'C', requiredFor: ['omar'] }] };

testRule(trainingEngagementLow, {
  passes: [
    { name: 'once a month each', plan: visiting({ '2017-06': 1, '2017-07': 4, '2017-08': 1 }) },
    {
      name: 'months before and after do not count',
      plan: visiting({ '2017-05': 0, '2017-06': 2, '2017-07': 2, '2017-08': 2, '2017-09': 0 }),
    },
    {
      name: 'visits of single people add up',
      plan: visiting(
        { '2017-06': 2, '2017-07': 2 },
        {
          visits: ['2017-06', '2017-07', '2017-08'].flatMap((month) =>
            ['omar', 'rita'].map((stakeholder) => ({
              id: `${stakeholder}-${month}`,
              party: 'orbit',
              stakeholder,
              month,
              visits: 1,
            })),
          ),
        },
      ),
    },
  ],
  fails: [
    {
      name: 'five visits of two people in three months',
      plan: visiting({ '2017-06': 1, '2017-07': 3, '2017-08': 1 }),
      message: 'low',
      subject: 'party/orbit',
      values: { visits: 5, people: 2, months: 3 },
    },
    { name: 'zero is a figure', plan: visiting({ '2017-06': 0, '2017-07': 0, '2017-08': 0 }), message: 'low' },
    {
      name: 'twice a month was asked for',
      plan: visiting({ '2017-06': 2, '2017-07': 2, '2017-08': 2 }),
      options: { least: 2 },
      message: 'low',
    },
  ],
  cannotTell: [
    {
      name: 'courses to take, and nothing recorded',
      plan: visiting({}, required),
      message: 'gaps',
      values: { months: ['2017-P06', '2017-P07', '2017-P08'] },
    },
    {
      name: 'a plan exactly as old as the three months',
      plan: visiting({}, { ...required, period: { start: '2017-06-30', end: '2018-06-30' } }),
      message: 'gaps',
    },
    { name: 'a month is missing', plan: visiting({ '2017-06': 0, '2017-08': 0 }, required), message: 'gaps' },
  ],
  notApplicable: [
    { name: 'nothing to take and nothing recorded', plan: visiting({}) },
    { name: 'the vendor', plan: visiting({}, { courses: [{ id: 'c', title: 'C', requiredFor: ['ana'] }] }) },
    {
      name: 'whoever has to has left',
      plan: visiting({}, { courses: [{ id: 'c', title: 'C', requiredFor: ['gone'] }] }),
    },
    {
      name: 'the plan began less than three months ago',
      plan: visiting({}, { ...required, period: { start: '2017-07-01', end: '2018-06-30' } }),
    },
    { name: 'agreed', plan: visiting({ '2017-06': 0, '2017-07': 0, '2017-08': 0 }, { stage: 'agreed' }) },
  ],
});
