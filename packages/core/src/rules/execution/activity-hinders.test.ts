import { testRule } from '../testing/rule-cases.ts';
import { activityHinders } from './activity-hinders.ts';

const plan = (more: object) => ({ initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', ...more }] });

testRule(activityHinders, {
  passes: [
    { name: 'it helps', plan: plan({ observed: 'helps' }) },
    { name: 'it does neither', plan: plan({ observed: 'neutral', expected: 'helps' }) },
  ],
  fails: [
    {
      name: 'it hinders',
      plan: plan({ observed: 'hinders', expected: 'helps' }),
      message: 'hinders',
      subject: 'initiative/fair',
      values: { initiative: 'Fair', expected: 'helps' },
    },
    { name: 'as was expected', plan: plan({ observed: 'hinders', expected: 'hinders' }), message: 'hindersAsExpected' },
  ],
  notApplicable: [
    { name: 'nobody looked', plan: plan({ expected: 'hinders' }) },
    { name: 'it was dropped', plan: plan({ observed: 'hinders', status: 'dropped' }) },
    { name: 'the plan is still proposed', plan: { stage: 'proposed', ...plan({ observed: 'hinders' }) } },
  ],
});
