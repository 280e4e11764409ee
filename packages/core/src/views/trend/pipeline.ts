import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../days.ts';
import type { KpiView } from '../kpi/kpi-view.ts';
import { isWhole, measureOf } from '../kpi/whole.ts';

type Kpi = Plan['kpis'][number];

/** How far the open pipeline covers what is still missing of a target. Figures in the KPI's unit. */
export interface PipelineCoverage {
  /** Day of the snapshot, and how many days old it is. */
  readonly on: string;
  readonly days: number;
  /** Where its points stand in the KPI's pipeline. */
  readonly rows: readonly number[];
  readonly open: number;
  /** What is won of it: open × win rate; of points without one, open / `times`. */
  readonly expected: number;
  /** Whether every point, some or none has a win rate. */
  readonly rated: 'all' | 'some' | 'none';
  /** Target less result; zero or less where it is reached. */
  readonly remaining: number;
  /** expected / remaining, 1 = just enough; `null` where nothing remains. */
  readonly coverage: number | null;
  /** Whether a report is overdue: what seems to be missing may have come. */
  readonly stale: boolean;
}

/**
 * The last snapshot by `asOf`: of the whole, or else of all slices of that day.
 *
 * @param view of the KPI, as of the same day
 * @param times how many times what is missing the pipeline should be where nobody says what is won of it
 * @returns `undefined` without a snapshot or a target, and of anything but a flow that should rise
 * Source: docs/kpi.md#pipeline-coverage
 */
export function pipelineCoverage(
  kpi: Kpi,
  { asOf, target, value, stale }: Pick<KpiView, 'asOf' | 'target' | 'value' | 'stale'>,
  { times = 3 }: { times?: number } = {},
): PipelineCoverage | undefined {
  const { direction } = kpi;
  const rises = direction === undefined || direction === 'increase' || direction === 'above';
  if (!rises || measureOf(kpi) !== 'flow' || target === null) return undefined;
  const rows = latest(kpi, asOf);
  const on = rows[0]?.point.on;
  if (on === undefined) return undefined;
  const rated = rows.filter(({ point }) => point.winRate !== undefined).length;
  const expected = rows.reduce((sum, { point }) => sum + point.open * winShare(point, times), 0);
  const remaining = target - (value ?? 0);
  return {
    on,
    days: daysBetween(on, asOf),
    rows: rows.map(({ index }) => index),
    open: rows.reduce((sum, { point }) => sum + point.open, 0),
    expected,
    rated: rated === 0 ? 'none' : rated < rows.length ? 'some' : 'all',
    remaining,
    coverage: remaining > 0 ? expected / remaining : null,
    stale,
  };
}

const winShare = ({ winRate }: Kpi['pipeline'][number], times: number): number =>
  winRate === undefined ? 1 / times : winRate / 100;

function latest({ pipeline }: Kpi, asOf: string) {
  const known = pipeline.map((point, index) => ({ point, index })).filter(({ point }) => point.on <= asOf);
  const on = known.reduce((last, { point }) => (point.on > last ? point.on : last), '');
  const rows = known.filter(({ point }) => point.on === on);
  const whole = rows.filter(({ point }) => isWhole(point));
  return whole.length > 0 ? whole : rows;
}
