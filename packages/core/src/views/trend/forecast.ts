import type { Plan } from '../../plan/index.ts';
import { driftForecast } from './drift.ts';
import { ratioForecast } from './ratio-forecast.ts';
import type { Forecast, ForecastGap } from './prediction.ts';
import { seasonOf } from './shape.ts';
import { type Timeline, timelineOf } from './timeline.ts';

type Kpi = Plan['kpis'][number];

/**
 * At the rate so far, and by the season. A flow: the rate is what the known periods brought for each part of the year they
 * are; run-rate takes all periods as equal, phased as the years before, or else the targets, spread them. A stock: its
 * average change goes on; it has no phased forecast.
 *
 * @returns of both methods, each with its gap where it cannot tell
 * Source: docs/kpi.md#forecast
 */
export function forecasts(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): { runRate: Forecast; phased: Forecast } {
  return forecastsOf(timelineOf(plan, kpi, asOf));
}

export function forecastsOf(timeline: Timeline | undefined): { runRate: Forecast; phased: Forecast } {
  if (timeline === undefined) return { runRate: none('run-rate', 'no-periods'), phased: none('phased', 'no-periods') };
  const { measure } = timeline;
  if (measure === 'stock') return { runRate: driftForecast(timeline), phased: none('phased', 'measure') };
  if (measure === 'ratio') return { runRate: none('run-rate', 'measure'), phased: none('phased', 'measure') };
  const season = seasonOf(timeline);
  return {
    runRate: ratioForecast(timeline, 'run-rate', season),
    phased: ratioForecast(timeline, 'phased', season),
  };
}

const none = (method: Forecast['method'], gap: ForecastGap): Forecast => ({
  method,
  end: null,
  steps: [],
  season: null,
  known: 0,
  needed: 0,
  unreported: 0,
  gap,
});
