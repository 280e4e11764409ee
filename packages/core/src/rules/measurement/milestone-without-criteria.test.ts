import { testRule } from '../testing/rule-cases.ts';
import { milestoneWithoutCriteria } from './milestone-without-criteria.ts';

const milestone = (fields: object = {}) => ({
  kpis: [{ id: 'sales', name: 'Sales', unit: 'count' }],
  initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', status: 'dropped' }],
  milestones: [{ id: 'ready', title: 'Ready to sell', ...fields }],
});
const condition = { kpi: 'sales', comparison: 'at-least', value: 0 };

testRule(milestoneWithoutCriteria, {
  passes: [
    { name: 'criteria in words', plan: milestone({ criteria: 'Three people passed the exam' }) },
    { name: 'a condition', plan: milestone({ condition }) },
    { name: 'met later than the day of judgement', plan: milestone({ condition, met: '2017-10-15' }) },
  ],
  fails: [
    {
      name: 'neither',
      plan: milestone(),
      message: 'noCriteria',
      subject: 'milestone/ready',
      values: { milestone: 'Ready to sell' },
    },
    { name: 'blank', plan: milestone({ criteria: '  ' }), message: 'noCriteria' },
    {
      name: 'a condition without its figure',
      plan: milestone({ condition: { kpi: 'sales', comparison: 'at-least' } }),
      message: 'halfCondition',
    },
  ],
  notApplicable: [
    { name: 'met', plan: milestone({ met: '2017-06-30' }) },
    { name: 'its initiative was dropped', plan: milestone({ initiative: 'fair' }) },
    { name: 'a draft', plan: { stage: 'draft', ...milestone() } },
  ],
});
