import { testRule } from '../testing/rule-cases.ts';
import { quotaOnly } from './quota-only.ts';

const kpi = { id: 'sales', name: 'Sales', unit: 'count' };
const quota = (more: object = {}) => ({ kpis: [{ ...kpi, target: { value: 1000 } }], ...more });
const objective = (fields: object) => quota({ objectives: [{ id: 'grow', title: 'Grow', ...fields }] });
const initiative = (status: string) =>
  quota({ initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', status }] });
const action = (status: string) => quota({ actions: [{ id: 'letter', title: 'Letter', status }] });

testRule(quotaOnly, {
  passes: [
    { name: 'an initiative', plan: initiative('todo') },
    { name: 'an action', plan: action('done') },
    { name: 'an objective of the partner', plan: objective({ party: 'orbit' }) },
  ],
  fails: [
    {
      name: 'a number alone',
      plan: quota(),
      message: 'quotaOnly',
      severity: 'error',
      subject: 'plan',
      values: { kpis: ['Sales'] },
    },
    { name: "the vendor's objective", plan: objective({ party: 'acme' }), message: 'quotaOnly' },
    { name: 'a joint objective without anything to be done', plan: objective({}), message: 'quotaOnly' },
    { name: 'all work was dropped', plan: initiative('dropped'), message: 'quotaOnly' },
    {
      name: 'by month',
      plan: { kpis: [{ ...kpi, targets: [{ period: '2017-P01', value: 10 }] }] },
      message: 'quotaOnly',
    },
  ],
  notApplicable: [
    { name: 'no target', plan: { kpis: [kpi] } },
    { name: 'a draft', plan: { stage: 'draft', ...quota() } },
  ],
});
