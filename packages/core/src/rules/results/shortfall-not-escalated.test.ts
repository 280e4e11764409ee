import { testRule } from '../testing/rule-cases.ts';
import { shortfallNotEscalated } from './shortfall-not-escalated.ts';

const months = (values: readonly number[]) =>
  values.map((value, index) => ({ period: `2017-P${String(index + 1).padStart(2, '0')}`, value }));
const sales = {
  id: 'sales',
  name: 'Sales',
  unit: 'count',
  direction: 'increase',
  measure: 'flow',
  objectives: ['grow'],
  targets: months([100, 100, 100, 100]),
};
const sold = (...values: number[]) => ({
  objectives: [{ id: 'grow', title: 'Grow' }],
  kpis: [{ ...sales, actuals: months(values) }],
});
const trigger = { id: 'two-months', title: 'Two months below 80 %', kind: 'kpi-below', below: 80, periods: 2 };
const escalation = { id: 'case', title: 'Sales', subject: { type: 'kpi', id: 'sales' }, opened: '2017-05-05' };

testRule(shortfallNotEscalated, {
  passes: [
    { name: 'no shortfall', plan: sold(80, 80) },
    { name: 'a case is open', plan: { ...sold(50, 50), escalations: [escalation] } },
    {
      name: 'a case on its objective is open',
      plan: { ...sold(50, 50), escalations: [{ ...escalation, subject: { type: 'objective', id: 'grow' } }] },
    },
    {
      name: 'a case was closed on the latest result',
      plan: { ...sold(50, 50), escalations: [{ ...escalation, closed: '2017-06-01' }] },
    },
    {
      name: 'short for one month, and the trigger asks for two',
      plan: { ...sold(100, 50), escalationTriggers: [trigger] },
    },
    { name: 'the trigger is lower', plan: { ...sold(50, 50), escalationTriggers: [{ ...trigger, below: 40 }] } },
  ],
  fails: [
    {
      name: 'short, and nobody escalated',
      plan: sold(74),
      message: 'notEscalated',
      subject: 'kpi/sales',
      severity: 'warning',
    },
    {
      name: 'the trigger is met',
      plan: { ...sold(79, 79), escalationTriggers: [trigger] },
      message: 'triggered',
      values: { trigger: 'Two months below 80 %', periods: 2 },
    },
    {
      name: 'the case was closed before the latest result',
      plan: { ...sold(50, 50, 50, 50), escalations: [{ ...escalation, opened: '2017-02-10', closed: '2017-03-01' }] },
      message: 'notEscalated',
    },
    {
      name: 'the case is about something else',
      plan: {
        ...sold(50),
        initiatives: [{ id: 'sales', title: 'S', section: 'sales' }],
        escalations: [{ ...escalation, subject: { type: 'initiative', id: 'sales' } }],
      },
      message: 'notEscalated',
    },
  ],
  cannotTell: [
    { name: 'no results', plan: sold(), message: 'noActuals' },
    {
      name: 'nobody said how the years of its calendar fall',
      plan: { ...sold(), kpis: [{ ...sales, calendar: 'acme', actuals: months([10]) }] },
      message: 'noCalendar',
    },
  ],
  notApplicable: [
    { name: 'nothing is due', plan: sold(), asOf: '2017-01-10' },
    { name: 'a draft', plan: { stage: 'draft', ...sold(10) } },
  ],
});
