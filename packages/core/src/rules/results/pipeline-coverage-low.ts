import type { Plan } from '../../plan/index.ts';
import { daysBetween, measureOf } from '../../views/index.ts';
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
  test(kpi, q, { asOf, options }) {
    const { value, target, stale, unit, currency, gap } = q.kpiView(kpi.id);
    if (gap === 'no-calendar') return cannotTell('noCalendar', { kpi: kpi.name });
    const { on, rows } = latest(kpi, asOf);
    const remaining = (target ?? 0) - (value ?? 0);
    if (remaining <= 0) return pass;
    const age = daysBetween(on, asOf);
    if (age > options.age) return cannotTell('old', { kpi: kpi.name, on, days: age });
    const open = rows.reduce((sum, row) => sum + row.point.open, 0);
    const rated = rows.some(({ point }) => point.winRate !== undefined);
    const expected = rows.reduce((sum, { point }) => sum + point.open * winShare(point, options.times), 0);
    if (expected >= remaining) return pass;
    // A month that nobody reported may have brought what seems to be missing.
    if (stale) return cannotTell('noActuals', { kpi: kpi.name });
    const shown = { kpi: kpi.name, open, remaining, expected, unit, currency, on, times: options.times };
    return fail(rated ? 'lowAtWinRate' : 'low', shown, {
      extent: 1 - expected / remaining,
      at: q.at(kpi, 'kpis.pipeline'),
      evidence: [
        ...rows.map(({ index }) => q.at(kpi, 'kpis.pipeline', index)),
        ...(kpi.target.value === undefined ? [q.at(kpi, 'kpis.targets')] : [q.at(kpi, 'kpis.target.value')]),
      ],
    });
  },
});

/** What is won of the open pipeline: at its win rate, or one part in so many. */
const winShare = ({ winRate }: Kpi['pipeline'][number], times: number): number =>
  winRate === undefined ? 1 / times : winRate / 100;

function isPipelined(kpi: Kpi, q: Query): boolean {
  const rises = kpi.direction === undefined || kpi.direction === 'increase' || kpi.direction === 'above';
  const known = measureOf(kpi) === 'flow' && rises && kpi.pipeline.some(({ on }) => on <= q.asOf);
  return known && q.kpiView(kpi.id).target !== null;
}

/** The pipeline as last reported: of the whole, or else of all slices of that day. */
function latest({ pipeline }: Kpi, asOf: string) {
  const known = pipeline.map((point, index) => ({ point, index })).filter(({ point }) => point.on <= asOf);
  const on = known.reduce((last, { point }) => (point.on > last ? point.on : last), '');
  const rows = known.filter(({ point }) => point.on === on);
  const whole = rows.filter(({ point }) => Object.keys(point.slice).length === 0);
  return { on, rows: whole.length > 0 ? whole : rows };
}
