import type { Plan } from '../../plan/index.ts';
import { follows, measureOf, type PeriodPace, periodPaces } from '../../views/index.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { hasTarget, kpiReads } from './kpi-figures.ts';
import { oncePerCheck } from '../once-per-check.ts';

type Kpi = Plan['kpis'][number];

/** Worse than the period before, three times running. Subjects: KPIs with a target and four reported periods in a row. Reason and examples: docs/rules/trend-falling.md */
export const trendFalling = defineRule({
  id: 'trend-falling',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: kpiReads,
    alone: 'kpis',
    messages: ['falling', 'noTargets', 'unclearDirection'],
    stages: ['active'],
  },
  options: {},
  subjects: (q) => q.plan.kpis.filter((kpi) => hasTarget(kpi) && lastFour(kpi, q) !== undefined),
  refs: one('kpi'),
  test(kpi, q) {
    const { name, direction, unit } = kpi;
    if (direction === undefined) return cannotTell('unclearDirection', { kpi: name });
    const four = lastFour(kpi, q) ?? [];
    const paces = four.flatMap(({ pace }) => (pace === null ? [] : [pace]));
    const [first, last] = [four[0], four.at(-1)];
    if (paces.length < four.length || first === undefined || last === undefined)
      return cannotTell('noTargets', { kpi: name });
    const worsened = paces.slice(1).every((pace, index) => pace < (paces[index] ?? 0));
    const [before = 0, now = 0] = [paces[0], paces.at(-1)];
    if (!worsened || now >= 1) return pass;
    const { value, due, period, end } = last;
    const currency = unit === 'money' ? (kpi.currency ?? q.plan.currency) : null;
    const shown = { value, due, unit, currency, direction, period, end, first: first.value };
    return fail(
      'falling',
      { kpi: name, ...shown, firstPace: before * 100, pace: now * 100 },
      {
        extent: before - now,
        at: q.at(kpi, 'kpis.actuals'),
        evidence: evidenceOf(kpi, four, q),
      },
    );
  },
});

/** The last four reported periods, if none is missing between them. */
const lastFour = oncePerCheck((kpi: Kpi, { plan, asOf }): readonly PeriodPace[] | undefined => {
  if (kpi.actuals.length < 4) return undefined;
  const four = periodPaces(plan, kpi, { asOf }).slice(-4);
  const unbroken = four.slice(1).every(({ period }, index) => follows(four[index]?.period ?? period, period));
  return four.length === 4 && unbroken ? four : undefined;
});

/** Each of the four actuals, and what the last should have been. */
function evidenceOf(kpi: Kpi, four: readonly PeriodPace[], q: Query) {
  const periods = new Set(four.map(({ period }) => period));
  const last = four.at(-1)?.period;
  const actuals = kpi.actuals.flatMap(({ period }, row) =>
    periods.has(period) ? [q.at(kpi, 'kpis.actuals', row)] : [],
  );
  const targets = kpi.targets.flatMap(({ period }, row) => (period === last ? [q.at(kpi, 'kpis.targets', row)] : []));
  const level = measureOf(kpi) === 'flow' ? [] : [q.at(kpi, 'kpis.target.value')];
  return [...actuals, ...(kpi.targets.length > 0 ? targets : level), q.at(kpi, 'kpis.name')];
}
