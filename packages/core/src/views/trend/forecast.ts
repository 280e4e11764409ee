import type { Plan } from '../../plan/index.ts';
import { driftForecast } from './drift.ts';
import { ratioForecast } from './ratio-forecast.ts';
import { type Season, seasonOf } from './shape.ts';
import { type Timeline, timelineOf } from './timeline.ts';

type Kpi = Plan['kpis'][number];

/** A figure in the KPI's unit, and between which two it lies in eight of ten cases; `null` where nothing tells how far it may be off. */
export interface Prediction {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A period that has no actual yet: what it is expected to bring, and the result so far at its end. */
export interface ForecastStep {
  readonly period: string;
  readonly end: string;
  readonly own: Prediction;
  readonly run: Prediction;
}

/** Why there is no forecast. */
export type ForecastGap =
  /** Figures that neither add up over time nor are a level. */
  | 'measure'
  /** Fewer periods are known than it takes to tell how much they scatter. */
  | 'few-periods'
  /** They come to nothing, or to a loss, which has no rate to go on at. */
  | 'nothing-yet'
  /** Neither a whole year before nor targets by period say how the year is spread. */
  | 'no-season'
  /** Every period of the plan is known. */
  | 'over'
  /** Nothing says how often the KPI is reported. */
  | 'no-periods';

/** Where a KPI ends if it goes on as it did. */
export interface Forecast {
  readonly method: 'run-rate' | 'phased';
  /** At the plan's end. */
  readonly end: Prediction | null;
  readonly steps: readonly ForecastStep[];
  /** What says how the year is spread, with the periods the years before begin with. */
  readonly season: { readonly of: Season['of']; readonly years: readonly string[] } | null;
  /** How many periods are known, and how many it takes. */
  readonly known: number;
  readonly needed: number;
  /** How many periods have ended without an actual: they are forecast too. */
  readonly unreported: number;
  readonly gap: ForecastGap | null;
}

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
