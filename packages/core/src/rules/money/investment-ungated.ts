import { isGated } from '../../views/index.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Money that waits for nothing. Subjects: investments not yet released. Reason and examples: docs/rules/investment-ungated.md */
export const investmentUngated = defineRule({
  id: 'investment-ungated',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 2,
    cause: 'commitment',
    reads: ['investments.title', 'investments.amount', 'investments.gate', 'investments.released', 'kpis.name'],
    alone: 'investments',
    messages: ['ungated', 'noValue'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.investments.filter(({ released }) => released === undefined),
  refs: one('investment'),
  test(investment, q) {
    const { title, amount, gate } = investment;
    if (isGated(gate)) return pass;
    const kpi = gate.kpi === undefined ? undefined : q.get('kpis', gate.kpi)?.name;
    return fail(
      kpi === undefined ? 'ungated' : 'noValue',
      { investment: title, amount, kpi: kpi ?? null },
      {
        at: q.at(investment, kpi === undefined ? 'investments.gate' : 'investments.gate.value'),
        evidence: [q.at(investment, 'investments.title'), q.at(investment, 'investments.amount')],
      },
    );
  },
});
