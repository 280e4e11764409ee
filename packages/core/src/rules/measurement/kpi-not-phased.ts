import { daysBetween, measureOf, periodParts } from '../../views/index.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Half a year: a shorter plan is its own phase. */
const short = 183;

/** A year's number that is only known to be missed when the year is over. Subjects: flows with a target, in plans longer than half a year. Reason and examples: docs/rules/kpi-not-phased.md */
export const kpiNotPhased = defineRule({
  id: 'kpi-not-phased',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      'plan.period',
      'plan.currency',
      'kpis.name',
      'kpis.unit',
      'kpis.currency',
      'kpis.measure',
      'kpis.frequency',
      'kpis.target',
      'kpis.targets',
    ],
    alone: 'kpis',
    messages: ['notPhased'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    daysBetween(q.plan.period.start, q.plan.period.end) + 1 <= short
      ? []
      : q.plan.kpis.filter(
          (kpi) => measureOf(kpi) === 'flow' && kpi.frequency !== 'year' && kpi.target.value !== undefined,
        ),
  refs: one('kpi'),
  test(kpi, q) {
    const { name, unit, target, targets } = kpi;
    if (targets.some(({ period }) => periodParts(period).grain !== 'year')) return pass;
    const currency = unit === 'money' ? (kpi.currency ?? q.plan.currency) : null;
    return fail(
      'notPhased',
      { kpi: name, target: target.value, unit, currency },
      {
        at: q.at(kpi, 'kpis.targets'),
        evidence: [q.at(kpi, 'kpis.target.value')],
      },
    );
  },
});
