import { figureAt } from '../kpi/series.ts';
import type { Figure } from '../kpi/whole.ts';
import { isIncomparable, type Timeline, yearsBefore } from './timeline.ts';

/** How a year is spread over its periods, 1 where a period brings as much as the average one. */
type Weights = readonly number[];

/** What is known of the season: years before, or else what the parties agreed when they phased the target. */
export interface Season {
  readonly of: 'years' | 'targets';
  /** The periods the years begin with, the latest first; none of targets. */
  readonly years: readonly string[];
  /** Of each year, as it was. */
  readonly each: readonly Weights[];
  /**
   * What is expected of this year. Years count beside one flat year, so that what happened once does not pass for season:
   * of one year half, of three years three quarters.
   */
  readonly expected: Weights;
}

/**
 * Source: Miller and Williams, “Shrinkage estimators of time series seasonal factors and their effect on forecasting
 * accuracy”, International Journal of Forecasting 19 (2003), for why seasonal factors are damped.
 */
export function seasonOf(timeline: Timeline): Season | undefined {
  const { stretches, actuals, kpi, measure } = timeline;
  const each: Weights[] = [];
  const years: string[] = [];
  for (let back = 1; ; back += 1) {
    const periods = stretches.map(({ period }) => yearsBefore(period, back));
    const weights = weightsOf(periods.map((period) => figureAt(actuals, period, measure)));
    if (weights === undefined || periods.some((period) => isIncomparable(kpi, period))) break;
    each.push(weights);
    years.push(periods[0] ?? '');
  }
  if (each.length > 0) {
    const expected = stretches.map(
      (_, index) => (1 + each.reduce((sum, weights) => sum + (weights[index] ?? 0), 0)) / (1 + each.length),
    );
    return { of: 'years', years, each, expected };
  }
  const planned = weightsOf(stretches.map(({ target }) => target));
  return planned === undefined ? undefined : { of: 'targets', years, each: [planned], expected: planned };
}

function weightsOf(figures: readonly (Figure | undefined)[]): Weights | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  const total = known.reduce((sum, { amount }) => sum + amount, 0);
  if (known.length < figures.length || total <= 0) return undefined;
  return known.map(({ amount }) => (amount * known.length) / total);
}
