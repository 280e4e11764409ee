import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import type { Handle } from '../verdict.ts';

/** What a KPI's view is made of. */
export const kpiReads = [
  'plan.period',
  'plan.currency',
  'plan.calendar',
  'dimensions.members',
  'kpis.name',
  'kpis.unit',
  'kpis.currency',
  'kpis.direction',
  'kpis.range',
  'kpis.measure',
  'kpis.frequency',
  'kpis.lag',
  'kpis.perspective',
  'kpis.target',
  'kpis.bands',
  'kpis.targets',
  'kpis.actuals',
] as const;

/** Targets and actuals of the last period that was reported: all of them would hide the point in a crowd. */
export function lastFigures(kpi: Plan['kpis'][number], period: string | undefined, q: Query): readonly Handle[] {
  const rows = (field: 'targets' | 'actuals') =>
    kpi[field].flatMap((point, row) => (point.period === period ? [q.at(kpi, `kpis.${field}`, row)] : []));
  return [...rows('targets'), ...rows('actuals')];
}
