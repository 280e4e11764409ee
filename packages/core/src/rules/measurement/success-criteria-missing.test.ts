import { testRule } from '../testing/rule-cases.ts';
import { successCriteriaMissing } from './success-criteria-missing.ts';

const fair = (fields: object = {}) => ({
  initiatives: [{ id: 'fair', title: 'Autumn fair', section: 'marketing', ...fields }],
});

testRule(successCriteriaMissing, {
  passes: [
    { name: 'one criterion', plan: fair({ completion: ['Forty leads were passed on'] }) },
    { name: 'under way', plan: fair({ status: 'doing', completion: ['', 'Forty leads'] }) },
  ],
  fails: [
    {
      name: 'none',
      plan: fair(),
      message: 'noCriteria',
      subject: 'initiative/fair',
      values: { initiative: 'Autumn fair' },
    },
    { name: 'a blank one', plan: fair({ completion: [' '] }), message: 'noCriteria' },
  ],
  notApplicable: [
    { name: 'done', plan: fair({ status: 'done' }) },
    { name: 'dropped', plan: fair({ status: 'dropped' }) },
    { name: 'a draft', plan: { stage: 'draft', ...fair() } },
  ],
});
