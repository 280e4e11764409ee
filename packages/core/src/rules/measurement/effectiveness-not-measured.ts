import type { Plan } from '../../plan/index.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** What tells how the partnership itself does, beside what it sells. */
const effectiveness = new Set<Plan['kpis'][number]['purpose']>([
  'partner-experience',
  'training-engagement',
  'partner-satisfaction',
]);

/** Results are counted, the partnership is not. Subject: the plan, once it has KPIs. Reason and examples: docs/rules/effectiveness-not-measured.md */
export const effectivenessNotMeasured = defineRule({
  id: 'effectiveness-not-measured',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 2,
    cause: 'commitment',
    reads: ['kpis.name', 'kpis.purpose'],
    messages: ['none', 'noPurpose'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.kpis.length === 0 ? [] : [q.plan]),
  refs: wholePlan,
  test({ kpis }, q) {
    if (kpis.some(({ purpose }) => effectiveness.has(purpose))) return pass;
    const untold = kpis.filter(({ purpose }) => purpose === undefined);
    if (untold.length > 0)
      return cannotTell('noPurpose', { kpis: untold.slice(0, 3).map(({ name }) => name), count: untold.length });
    return fail('none', { kpis: kpis.length }, { evidence: kpis.slice(0, 5).map((kpi) => q.at(kpi, 'kpis.purpose')) });
  },
});
