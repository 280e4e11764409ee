import { testRule } from '../testing/rule-cases.ts';
import { rationaleNotStrategic } from './rationale-not-strategic.ts';

const rationale = (fields: object) => ({ purpose: { rationale: fields } });

testRule(rationaleNotStrategic, {
  passes: [
    { name: 'strategy drives it', plan: rationale({ drivers: ['strategic'] }) },
    { name: 'customers ask for it', plan: rationale({ drivers: ['customer-demand'] }) },
    { name: 'friends, with a reason', plan: rationale({ drivers: ['personal-relationship', 'opportunity'] }) },
  ],
  fails: [
    {
      name: 'only because people like each other',
      plan: rationale({ drivers: ['personal-relationship'], statement: 'Ana and Omar studied together' }),
      message: 'personal',
      severity: 'warning',
      subject: 'plan',
    },
    { name: 'no reason at all', message: 'missing', subject: 'plan' },
    { name: 'a statement of spaces', plan: rationale({ statement: ' ' }), message: 'missing' },
  ],
  cannotTell: [
    { name: 'words without a driver', plan: rationale({ statement: 'We know the offices' }), message: 'noDrivers' },
  ],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
