import type { Plan } from '../../plan/index.ts';
import { daysBetween, lastReport } from '../../views/index.ts';
import { oncePerCheck } from '../once-per-check.ts';
import { hasTarget, kpiReads } from '../results/kpi-figures.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Kpi = Plan['kpis'][number];

/** A report that did not come. Subjects: KPIs with a target of which a report is due. Reason and examples: docs/rules/kpi-stale.md */
export const kpiStale = defineRule({
  id: 'kpi-stale',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [...kpiReads, 'kpis.owner'],
    alone: 'kpis',
    messages: ['missing', 'partly'],
    stages: ['active'],
  },
  options: {},
  subjects: (q) => q.plan.kpis.filter((kpi) => hasTarget(kpi) && reportOf(kpi, q) !== undefined),
  refs: one('kpi'),
  test(kpi, q, { asOf }) {
    const report = reportOf(kpi, q);
    if (report === undefined || report.known) return pass;
    const { period, range, due } = report;
    const late = daysBetween(due, asOf);
    const owner = kpi.owner === undefined ? undefined : q.get('stakeholders', kpi.owner);
    const rows = kpi.actuals.flatMap((point, row) => (point.period === period ? [row] : []));
    const last = kpi.actuals.length - 1;
    return fail(
      rows.length > 0 ? 'partly' : 'missing',
      { kpi: kpi.name, period, end: range.end, due, days: late, owner: owner?.name ?? null },
      {
        extent: late,
        at: q.at(kpi, 'kpis.actuals'),
        evidence: [
          q.at(kpi, 'kpis.name'),
          q.at(kpi, 'kpis.frequency'),
          q.at(kpi, 'kpis.lag'),
          ...(rows.length > 0 ? rows : last < 0 ? [] : [last]).map((row) => q.at(kpi, 'kpis.actuals', row, 'period')),
        ],
      },
    );
  },
});

const reportOf = oncePerCheck((kpi: Kpi, { plan, asOf }) => lastReport(plan, kpi, { asOf }));
