import type { Season } from './shape.ts';

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
