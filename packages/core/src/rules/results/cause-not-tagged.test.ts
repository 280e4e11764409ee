import { testRule } from '../testing/rule-cases.ts';
import { causeNotTagged } from './cause-not-tagged.ts';

const figure = (period: string, value: number, more: object = {}) => ({ period, value, ...more });
const sales = {
  id: 'sales',
  name: 'Sales',
  unit: 'count',
  direction: 'increase',
  targets: [figure('2017-P01', 100), figure('2017-P02', 100)],
};
const sold = (january: object, february: object, more: object = {}) => ({
  kpis: [{ ...sales, actuals: [figure('2017-P01', 80, january), figure('2017-P02', 70, february)], ...more }],
});

testRule(causeNotTagged, {
  passes: [
    { name: 'the last figure says why', plan: sold({}, { cause: 'effort' }) },
    { name: 'the KPI says why', plan: sold({}, {}, { shortfall: { cause: 'market' } }) },
    {
      name: 'one of its slices says why',
      plan: sold(
        {},
        {},
        {
          actuals: [figure('2017-P01', 80), figure('2017-P01', 20, { slice: { region: 'west' }, cause: 'capability' })],
        },
      ),
    },
  ],
  fails: [
    {
      name: 'nobody says why',
      plan: sold({}, {}),
      message: 'noCause',
      severity: 'note',
      subject: 'kpi/sales',
      values: { pace: 75, value: 150, due: 200 },
    },
    { name: 'only an earlier figure does', plan: sold({ cause: 'effort' }, {}), message: 'noCause' },
    { name: 'a note is no cause', plan: sold({}, {}, { shortfall: { note: 'Slow' } }), message: 'noCause' },
    { name: 'in a closed plan', plan: { stage: 'closed', ...sold({}, {}) }, message: 'noCause' },
  ],
  notApplicable: [
    { name: 'on plan', plan: sold({}, {}, { bands: { good: 75 } }) },
    { name: 'nothing reported', plan: sold({}, {}, { actuals: [] }) },
    { name: 'still proposed', plan: { stage: 'proposed', ...sold({}, {}) } },
  ],
});
