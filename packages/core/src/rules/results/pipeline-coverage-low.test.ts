import { testRule } from '../testing/rule-cases.ts';
import { pipelineCoverageLow } from './pipeline-coverage-low.ts';

const actual = (value: number, period = '2017-Q2') => ({ period, value });
const sales = {
  id: 'sales',
  name: 'Sales',
  unit: 'count',
  direction: 'increase',
  measure: 'flow',
  target: { value: 100 },
  actuals: [actual(20, '2017-Q1'), actual(20)],
};
const open = (value: number, more: object = {}) => ({ on: '2017-09-15', open: value, ...more });
const planned = (pipeline: readonly object[], more: object = {}) => ({ kpis: [{ ...sales, pipeline, ...more }] });
const at = (region: string) => ({ slice: { region } });

testRule(pipelineCoverageLow, {
  passes: [
    { name: 'three times what remains', plan: planned([open(180)]) },
    { name: 'a win rate that suffices', plan: planned([open(120, { winRate: 50 })]) },
    { name: 'all slices of the day together', plan: planned([open(90, at('west')), open(90, at('east'))]) },
    { name: 'nothing remains', plan: planned([open(0)], { target: { value: 40 } }) },
    {
      name: 'nothing remains, however old the figure',
      plan: planned([open(0, { on: '2017-01-15' })], { target: { value: 40 } }),
    },
    { name: 'twice will do', plan: planned([open(120)]), options: { times: 2 } },
    {
      name: 'enough even if a missing report brought nothing',
      plan: planned([open(240)], { actuals: [actual(20, '2017-Q1')] }),
    },
  ],
  fails: [
    {
      name: 'under three times what remains',
      plan: planned([open(179)]),
      message: 'low',
      subject: 'kpi/sales',
      values: { open: 179, remaining: 60, times: 3 },
    },
    {
      name: 'at its win rate',
      plan: planned([open(200, { winRate: 25 })]),
      message: 'lowAtWinRate',
      values: { open: 200, remaining: 60, expected: 50 },
    },
    { name: 'the latest figure counts', plan: planned([open(500, { on: '2017-08-15' }), open(10)]), message: 'low' },
    {
      name: 'later than the day of judgement',
      plan: planned([open(10), open(500, { on: '2017-10-15' })]),
      message: 'low',
    },
    {
      name: 'the whole beside its slices counts once',
      plan: planned([open(100), open(60, at('west'))]),
      message: 'low',
    },
    {
      name: 'before the first report is due all remains',
      plan: planned([open(100, { on: '2017-02-15' })], { actuals: [], frequency: 'quarter' }),
      asOf: '2017-03-01',
      message: 'low',
      values: { remaining: 100 },
    },
  ],
  cannotTell: [
    {
      name: 'nobody said how the years of its calendar fall',
      plan: planned([open(10)], { calendar: 'acme' }),
      message: 'noCalendar',
    },
    { name: 'an old figure', plan: planned([open(10, { on: '2017-07-31' })]), message: 'old' },
    {
      name: 'a missing report may have brought it',
      plan: planned([open(100)], { actuals: [actual(20, '2017-Q1')] }),
      message: 'noActuals',
    },
  ],
  notApplicable: [
    { name: 'no pipeline', plan: planned([]) },
    { name: 'no target', plan: planned([open(10)], { target: {} }) },
    { name: 'a stock', plan: planned([open(10)], { measure: 'stock' }) },
    { name: 'costs that should fall', plan: planned([open(10)], { direction: 'decrease' }) },
    { name: 'the year is over', plan: planned([open(10)]), asOf: '2018-01-01' },
    { name: 'only agreed', plan: { stage: 'agreed', ...planned([open(10)]) } },
  ],
});
