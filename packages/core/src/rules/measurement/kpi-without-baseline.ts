import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A figure with nothing to compare it with. Subjects: KPIs. Reason and examples: docs/rules/kpi-without-baseline.md */
export const kpiWithoutBaseline = defineRule({
  id: 'kpi-without-baseline',
  meta: {
    category: 'measurement',
    severity: 'note',
    weight: 1,
    cause: 'communication',
    reads: ['kpis.name', 'kpis.baseline', 'kpis.priorYears'],
    alone: 'kpis',
    messages: ['noBaseline'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.kpis,
  refs: one('kpi'),
  test(kpi, q) {
    const { name, baseline, priorYears } = kpi;
    if (baseline.value !== undefined || priorYears.length > 0) return pass;
    const evidence = [q.at(kpi, 'kpis.name')];
    return fail('noBaseline', { kpi: name }, { at: q.at(kpi, 'kpis.baseline.value'), evidence });
  },
});
