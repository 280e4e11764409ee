import { testRule } from '../testing/rule-cases.ts';
import { incentiveNotMeasurable } from './incentive-not-measurable.ts';

const kpis = [{ id: 'demos', name: 'Demonstrations', unit: 'count' }];
const incentive = (fields: object = {}) => ({
  kpis,
  incentives: [{ id: 'lunch', title: 'Lunch with the board', ...fields }],
});

testRule(incentiveNotMeasurable, {
  passes: [
    { name: 'a KPI counts it', plan: incentive({ kpi: 'demos' }) },
    { name: 'to be withdrawn later', plan: incentive({ kpi: 'demos', withdrawn: '2017-12-31' }) },
  ],
  fails: [
    {
      name: 'no KPI',
      plan: incentive({ activity: 'Great commitment' }),
      message: 'noKpi',
      subject: 'incentive/lunch',
      values: { incentive: 'Lunch with the board' },
    },
    { name: 'withdrawn later', plan: incentive({ withdrawn: '2017-10-01' }), message: 'noKpi' },
  ],
  notApplicable: [
    { name: 'withdrawn', plan: incentive({ withdrawn: '2017-09-30' }) },
    { name: 'a draft', plan: { stage: 'draft', ...incentive() } },
  ],
});
