import type { Plan } from '../../plan/index.ts';
import { pipelineCoverage } from '../../views/index.ts';
import { count, days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { kpiReads } from './kpi-figures.ts';

type Kpi = Plan['kpis'][number];

/** Too little in the pipeline for what is left to reach. Subjects: flows with a pipeline and a target. Reason and examples: docs/rules/pipeline-coverage-low.md */
export const pipelineCoverageLow = defineRule({
  id: 'pipeline-coverage-low',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [...kpiReads, 'kpis.pipeline'],
    alone: 'kpis',
    messages: ['low', 'lowAtWinRate', 'old', 'noActuals', 'noCalendar'],
    stages: ['active'],
  },
  options: { times: count(3, 1), age: days(60) },
  subjects: (q) => (q.asOf > q.plan.period.end ? [] : q.plan.kpis.filter((kpi) => isPipelined(kpi, q))),
  refs: one('kpi'),
  test(kpi, q, { options }) {
    const view = q.kpiView(kpi.id);
    if (view.gap === 'no-calendar') return cannotTell('noCalendar', { kpi: kpi.name });
    const told = pipelineCoverage(kpi, view, { times: options.times });
    if (told === undefined) return pass;
    const { on, days: age, rows, open, expected, remaining, stale } = told;
    if (remaining <= 0) return pass;
    if (age > options.age) return cannotTell('old', { kpi: kpi.name, on, days: age });
    if (expected >= remaining) return pass;
    // A month that nobody reported may have brought what seems to be missing.
    if (stale) return cannotTell('noActuals', { kpi: kpi.name });
    const { unit, currency } = view;
    const shown = { kpi: kpi.name, open, remaining, expected, unit, currency, on, times: options.times };
    return fail(told.rated === 'none' ? 'low' : 'lowAtWinRate', shown, {
      extent: 1 - expected / remaining,
      at: q.at(kpi, 'kpis.pipeline'),
      evidence: [
        ...rows.map((index) => q.at(kpi, 'kpis.pipeline', index)),
        ...(kpi.target.value === undefined ? [q.at(kpi, 'kpis.targets')] : [q.at(kpi, 'kpis.target.value')]),
      ],
    });
  },
});

const isPipelined = (kpi: Kpi, q: Query): boolean =>
  kpi.pipeline.length > 0 && pipelineCoverage(kpi, q.kpiView(kpi.id)) !== undefined;
