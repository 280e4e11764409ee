import { testRule } from '../testing/rule-cases.ts';
import { escalationLadderMissing } from './escalation-ladder-missing.ts';

const row = (party: string, stakeholder: string) => ({ party, stakeholder });
const level = (level: number, ...people: object[]) => ({ id: `level-${level}`, level, people });
const ladder = (...levels: object[]) => ({ escalationLevels: levels });
const gone = [
  { id: 'ana', party: 'acme', name: 'Ana Ruiz', lead: true },
  { id: 'omar', party: 'orbit', name: 'Omar Haddad', lead: true, left: '2017-06-30' },
];

testRule(escalationLadderMissing, {
  passes: [
    { name: 'both on the first rung', plan: ladder(level(1, row('acme', 'ana'), row('orbit', 'omar'))) },
    { name: 'on different rungs', plan: ladder(level(1, row('acme', 'ana')), level(2, row('orbit', 'omar'))) },
  ],
  fails: [
    { name: 'no ladder', message: 'none', subject: 'plan', values: { parties: ['Acme Paper', 'Orbit Office'] } },
    {
      name: 'a side is on no rung',
      plan: ladder(level(1, row('acme', 'ana'))),
      message: 'partyMissing',
      values: { parties: ['Orbit Office'] },
    },
    {
      name: 'its person has left',
      plan: { ...ladder(level(1, row('acme', 'ana'), row('orbit', 'omar'))), stakeholders: gone },
      message: 'partyMissing',
    },
    { name: 'nobody to propose', plan: { stakeholders: gone }, message: 'none' },
  ],
  notApplicable: [
    { name: 'still proposed', plan: { stage: 'proposed' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
