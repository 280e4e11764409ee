import { testRule } from '../testing/rule-cases.ts';
import { functionAbsent } from './function-absent.ts';

const led = (section: string, more: object = {}) => [{ id: 'push', title: 'Push', section, lead: 'orbit', ...more }];
const people = (...functions: (string | undefined)[]) =>
  functions.map((each, index) => ({ id: `p-${index}`, party: 'orbit', name: `Person ${index}`, function: each }));

testRule(functionAbsent, {
  passes: [
    { name: 'marketing by marketing', plan: { initiatives: led('marketing'), stakeholders: people('marketing') } },
    { name: 'sales by sales', plan: { initiatives: led('sales'), stakeholders: people('finance', 'sales') } },
    {
      name: 'sales by partner managers',
      plan: { initiatives: led('sales'), stakeholders: people('partner-management', undefined) },
    },
  ],
  fails: [
    {
      name: 'marketing by sales',
      plan: { initiatives: led('marketing'), stakeholders: people('sales') },
      message: 'absent',
      subject: 'party/orbit',
      values: { party: 'Orbit Office', sections: ['marketing'] },
    },
    {
      name: 'nobody of either trade',
      plan: {
        initiatives: [...led('sales'), ...led('marketing', { id: 'fair' })],
        stakeholders: people('management'),
      },
      message: 'absent',
      values: { sections: ['marketing', 'sales'] },
    },
    {
      name: 'the one who knew has left',
      plan: {
        initiatives: led('marketing'),
        stakeholders: [
          ...people('sales'),
          { id: 'ex', party: 'orbit', name: 'Ex', function: 'marketing', left: '2017-09-30' },
        ],
      },
      message: 'absent',
    },
    {
      name: 'somebody of the other party',
      plan: {
        initiatives: led('marketing'),
        stakeholders: [...people('sales'), { id: 'ana', party: 'acme', name: 'Ana Ruiz', function: 'marketing' }],
      },
      message: 'absent',
    },
    { name: 'nobody at all', plan: { initiatives: led('sales'), stakeholders: [] }, message: 'absent' },
  ],
  cannotTell: [
    {
      name: 'one may be of the trade',
      plan: { initiatives: led('marketing'), stakeholders: people('sales', undefined) },
      message: 'unknownFunction',
    },
  ],
  notApplicable: [
    { name: 'other work', plan: { initiatives: led('product'), stakeholders: people('sales') } },
    { name: 'work nobody leads', plan: { initiatives: led('sales', { lead: undefined }) } },
    {
      name: 'dropped work',
      plan: { initiatives: led('sales', { status: 'dropped' }), stakeholders: people('finance') },
    },
    { name: 'a draft', plan: { stage: 'draft', initiatives: led('sales'), stakeholders: people('finance') } },
  ],
});
