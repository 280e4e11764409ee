import type { Forecast, KpiTrend, Prediction, TrendFigures } from '@tandem-plan/core/views';

/** What the chart draws of one period; `null` is unknown. */
export interface ChartPoint extends TrendFigures {
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly forecast: Prediction | null;
  /** What a party states itself. */
  readonly stated: number | null;
}

/** The figures of each period by themselves, or the result by its end. */
export type ChartMode = 'own' | 'run';

/** The one that sees the season, where there is one. */
export const forecastOf = ({ phased, runRate }: KpiTrend): Forecast => (phased.end === null ? runRate : phased);

export function pointsOf(trend: KpiTrend, mode: ChartMode): readonly ChartPoint[] {
  const coming = new Map(forecastOf(trend).steps.map((step) => [step.period, step[mode]]));
  const stated = new Map(trend.stated?.steps.map((step) => [step.period, step[mode] ?? null]));
  return trend.steps.map((step) => ({
    period: step.period,
    start: step.start,
    end: step.end,
    ...step[mode],
    forecast: coming.get(step.period) ?? null,
    stated: stated.get(step.period) ?? null,
  }));
}

/** Every value that has to find room. */
export const valuesOf = (points: readonly ChartPoint[]): readonly number[] =>
  points
    .flatMap(({ actual, target, before, forecast, stated }) => [
      actual,
      target,
      before,
      stated,
      forecast?.value ?? null,
      forecast?.low ?? null,
      forecast?.high ?? null,
    ])
    .filter((value) => value !== null);
