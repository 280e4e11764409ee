import { hasTarget } from '../results/kpi-figures.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A figure that nobody said where it should go. Subjects: KPIs. Reason and examples: docs/rules/kpi-without-target.md */
export const kpiWithoutTarget = defineRule({
  id: 'kpi-without-target',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: ['kpis.name', 'kpis.target', 'kpis.targets', 'kpis.range'],
    alone: 'kpis',
    messages: ['noTarget'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.kpis,
  refs: one('kpi'),
  test(kpi, q) {
    if (hasTarget(kpi)) return pass;
    const evidence = [q.at(kpi, 'kpis.name')];
    return fail('noTarget', { kpi: kpi.name }, { at: q.at(kpi, 'kpis.target.value'), evidence });
  },
});
