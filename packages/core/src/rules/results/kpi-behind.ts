import { defaultBands } from '../../views/index.ts';
import { percent } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { kpiReads, lastFigures, standing } from './kpi-figures.ts';

/** Results behind what was due by now. Subjects: KPIs of which something is due. Reason and examples: docs/rules/kpi-behind.md */
export const kpiBehind = defineRule({
  id: 'kpi-behind',
  meta: {
    category: 'results',
    severity: 'error',
    weight: 5,
    cause: 'effort',
    reads: kpiReads,
    alone: 'kpis',
    messages: ['behind', 'outside', 'noActuals', 'noCalendar', 'unclearDirection'],
    stages: ['agreed', 'active', 'closed'],
    folds: ['slice-below-target', 'trend-falling', 'cause-not-tagged'],
  },
  options: { good: percent(defaultBands.good, 200), watch: percent(defaultBands.watch, 200) },
  subjects: (q) =>
    q.plan.kpis.filter(({ id }) => {
      const { gap } = q.kpiView(id);
      return gap !== 'no-target' && gap !== 'not-started';
    }),
  refs: one('kpi'),
  test(kpi, q, { options }) {
    const view = q.kpiView(kpi.id);
    const { pace, gap, through } = view;
    if (gap === 'unclear-direction') return cannotTell('unclearDirection', { kpi: kpi.name });
    if (gap === 'no-calendar') return cannotTell('noCalendar', { kpi: kpi.name });
    if (pace === null) return cannotTell('noActuals', { kpi: kpi.name });
    if (pace * 100 >= (kpi.bands.good ?? options.good)) return pass;
    const watch = pace * 100 >= (kpi.bands.watch ?? options.watch);
    return fail(kpi.direction === 'range' ? 'outside' : 'behind', standing(view), {
      severity: watch ? 'warning' : 'error',
      extent: 1 - pace,
      evidence: lastFigures(kpi, through?.period, q),
    });
  },
});
