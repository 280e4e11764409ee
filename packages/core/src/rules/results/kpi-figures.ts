import type { Plan } from '../../plan/index.ts';
import type { KpiView } from '../../views/index.ts';
import type { Query } from '../query.ts';
import type { Handle } from '../verdict.ts';

/** What a KPI's view is made of. */
export const kpiReads = [
  'plan.period',
  'plan.currency',
  'plan.calendar',
  'parties.fiscalCalendar',
  'dimensions.members',
  'kpis.name',
  'kpis.unit',
  'kpis.currency',
  'kpis.direction',
  'kpis.range',
  'kpis.measure',
  'kpis.calendar',
  'kpis.frequency',
  'kpis.calendar',
  'kpis.lag',
  'kpis.perspective',
  'kpis.target',
  'kpis.bands',
  'kpis.targets',
  'kpis.actuals',
  // Who reported last.
  'stakeholders.name',
] as const;

/** Whether anything says what it is to reach. */
export const hasTarget = ({ target, targets, range }: Plan['kpis'][number]): boolean =>
  target.value !== undefined || targets.length > 0 || range.from !== undefined || range.to !== undefined;

/** How a KPI stands against what was due, in its own unit; `end` is the last day of `period`. */
export const standing = ({ name, due, reached, pace, unit, currency, direction }: KpiView) => ({
  kpi: name,
  value: reached?.value ?? null,
  due,
  pace: pace === null ? null : pace * 100,
  unit,
  currency,
  direction,
  period: reached?.period ?? null,
  end: reached?.end ?? null,
});

/** Targets and actuals of the last period that was reported: all of them would hide the point in a crowd. */
export function lastFigures(kpi: Plan['kpis'][number], period: string | undefined, q: Query): readonly Handle[] {
  const rows = (field: 'targets' | 'actuals') =>
    kpi[field].flatMap((point, row) => (point.period === period ? [q.at(kpi, `kpis.${field}`, row)] : []));
  return [...rows('targets'), ...rows('actuals')];
}
