import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { kpiReads, lastFigures, standing } from './kpi-figures.ts';

/** Behind, and nobody says why. Subjects: KPIs below their good band. Reason and examples: docs/rules/cause-not-tagged.md */
export const causeNotTagged = defineRule({
  id: 'cause-not-tagged',
  meta: {
    category: 'results',
    severity: 'note',
    weight: 1,
    cause: 'communication',
    reads: [...kpiReads, 'kpis.shortfall'],
    alone: 'kpis',
    messages: ['noCause'],
    stages: ['agreed', 'active', 'closed'],
  },
  options: {},
  subjects: (q) =>
    q.plan.kpis.filter(({ id }) => {
      const { status } = q.kpiView(id);
      return status === 'watch' || status === 'bad';
    }),
  refs: one('kpi'),
  test(kpi, q) {
    const view = q.kpiView(kpi.id);
    const last = view.through?.period;
    const told = kpi.actuals.some(({ period, cause }) => period === last && cause !== undefined);
    if (told || kpi.shortfall.cause !== undefined) return pass;
    return fail('noCause', standing(view), {
      extent: 1 - (view.pace ?? 1),
      at: q.at(kpi, 'kpis.shortfall.cause'),
      evidence: lastFigures(kpi, last, q),
    });
  },
});
