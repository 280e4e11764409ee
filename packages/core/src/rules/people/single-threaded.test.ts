import { testRule } from '../testing/rule-cases.ts';
import { singleThreaded } from './single-threaded.ts';

const people = ['ana', 'ben', 'cleo', 'dora'].map((id) => ({ id, party: 'acme', name: id }));
const parties = (employees?: number) => [
  { id: 'acme', name: 'Acme Paper', kind: 'vendor', profile: { employees } },
  { id: 'orbit', name: 'Orbit Office', kind: 'partner', profile: { employees: 4 } },
];
const role = (stakeholder: string) => ({
  id: `r-${stakeholder}`,
  subject: { type: 'section', id: 'sales' },
  stakeholder,
  role: 'R',
});
const plan = (employees: number | undefined, more: object) => ({
  parties: parties(employees),
  stakeholders: people,
  ...more,
});

testRule(singleThreaded, {
  passes: [
    { name: 'three have a role', plan: plan(80, { assignments: [role('ana'), role('ben'), role('cleo')] }) },
    {
      name: 'a role, a task and a figure',
      plan: plan(80, {
        assignments: [role('ana')],
        actions: [{ id: 'a', title: 'A', owner: 'ben', status: 'done' }],
        kpis: [{ id: 'k', name: 'K', unit: 'count', owner: 'cleo' }],
      }),
    },
    {
      name: 'one has seen it',
      plan: plan(80, {
        assignments: [role('ana'), role('ben')],
        stakeholders: people.map((one) => ({
          ...one,
          exposure: one.id === 'dora' ? [{ at: '2017-03-01T09:00:00Z', kind: 'viewed' }] : [],
        })),
      }),
    },
    { name: 'of unknown size, but enough', plan: plan(undefined, { assignments: ['ana', 'ben', 'cleo'].map(role) }) },
  ],
  fails: [
    {
      name: 'two, however many are listed',
      plan: plan(80, { assignments: [role('ana'), role('ben')] }),
      message: 'few',
      subject: 'party/acme',
      values: { people: 2, names: ['ana', 'ben'] },
    },
    {
      name: 'the third has left',
      plan: plan(80, {
        assignments: [role('ana'), role('ben'), role('cleo')],
        stakeholders: people.map((one) => (one.id === 'cleo' ? { ...one, left: '2017-05-01' } : one)),
      }),
      message: 'few',
    },
    {
      name: 'more are needed',
      plan: plan(80, { assignments: ['ana', 'ben', 'cleo'].map(role) }),
      options: { people: 4 },
      message: 'few',
    },
  ],
  cannotTell: [
    {
      name: 'the size of the party is unknown',
      plan: plan(undefined, { assignments: [role('ana')] }),
      message: 'unknownSize',
    },
  ],
  notApplicable: [
    { name: 'a party of nine', plan: plan(9, { assignments: [role('ana')] }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan(80, {}) } },
  ],
});
