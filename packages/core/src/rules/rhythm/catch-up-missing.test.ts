import { testRule } from '../testing/rule-cases.ts';
import { catchUpMissing } from './catch-up-missing.ts';

const call = { id: 'call', title: 'Monday call' };
const weekly = { cadence: { every: 1, unit: 'week' } };

testRule(catchUpMissing, {
  passes: [
    { name: 'a weekly call', plan: { catchUps: [{ ...call, ...weekly }] } },
    { name: 'one of two comes round', plan: { catchUps: [call, { id: 'lunch', title: 'Lunch', ...weekly }] } },
  ],
  fails: [
    { name: 'no catch-up', message: 'missing', severity: 'warning', subject: 'plan' },
    {
      name: 'one that has no rhythm',
      plan: { catchUps: [{ ...call, cadence: { at: '10:00' } }] },
      message: 'noCadence',
      subject: 'plan',
      values: { catchUps: ['Monday call'] },
    },
  ],
  notApplicable: [
    { name: 'still proposed', plan: { stage: 'proposed' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
